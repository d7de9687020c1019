from multiprocessing import Process, Queue


def consume(queue: Queue) -> None:
    print(list(iter(queue.get, None)))


if __name__ == "__main__":
    queue = Queue()
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    for number in range(3):
        queue.put(number)
    queue.put(None)
    queue.close()
    consumer.join()
