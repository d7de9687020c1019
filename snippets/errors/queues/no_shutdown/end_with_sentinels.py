from multiprocessing import Process, Queue


def consume(queue: Queue) -> None:
    for item in iter(queue.get, None):
        print(item)


if __name__ == "__main__":
    queue = Queue()
    consumers = [
        Process(target=consume, args=(queue,)) for _ in range(2)
    ]
    for consumer in consumers:
        consumer.start()
    queue.put("an item")
    for _ in consumers:
        queue.put(None)
    for consumer in consumers:
        consumer.join()
