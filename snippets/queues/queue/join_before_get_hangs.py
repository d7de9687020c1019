from multiprocessing import Process, Queue


def put_bytes(queue: Queue, size: int) -> None:
    queue.put(b"x" * size)
    print("put has returned", flush=True)


if __name__ == "__main__":
    queue = Queue()
    for size in (1_000, 1_000_000):
        child = Process(target=put_bytes, args=(queue, size))
        child.start()
        child.join()
        print("received:", len(queue.get()), flush=True)
