from multiprocessing import Process, Queue


def put_megabyte(queue: Queue) -> None:
    queue.put(b"x" * 1_000_000)


if __name__ == "__main__":
    queue = Queue()
    child = Process(target=put_megabyte, args=(queue,))
    child.start()
    print("received:", len(queue.get()))
    child.join()
    print("exit code:", child.exitcode)
