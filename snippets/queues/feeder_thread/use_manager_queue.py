from multiprocessing import Manager, Process


def put_bytes(queue) -> None:
    queue.put(b"x" * 1_000_000)


if __name__ == "__main__":
    with Manager() as manager:
        queue = manager.Queue()
        child = Process(target=put_bytes, args=(queue,))
        child.start()
        child.join()
        print("joined, received:", len(queue.get()))
