from multiprocessing import Process, Queue


def consume(queue: Queue) -> None:
    print("took", len(list(iter(queue.get, None))))


if __name__ == "__main__":
    queue = Queue(maxsize=3)
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    for number in range(10):
        queue.put(number)
    queue.put(None)
    consumer.join()
