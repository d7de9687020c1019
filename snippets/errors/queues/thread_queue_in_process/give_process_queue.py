from multiprocessing import Process, Queue


def produce(queue: Queue) -> None:
    print("the child puts an item", flush=True)
    queue.put("an item")


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,))
    process.start()
    print("received:", queue.get())
    process.join()
