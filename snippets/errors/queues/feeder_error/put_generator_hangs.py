from multiprocessing import Process, Queue


def consume(queue: Queue) -> None:
    print("received:", queue.get())


if __name__ == "__main__":
    queue = Queue()
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    queue.put(number * number for number in range(3))
    consumer.join()
