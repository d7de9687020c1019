from multiprocessing import Process, Queue


def produce(queue: Queue) -> None:
    queue.put("an item")


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,))
    process.start()
    process.join()
    print("exit code:", process.exitcode, flush=True)
    print(queue.get())
