from multiprocessing import Process, Queue, Value


class CountedQueue:
    def __init__(self):
        self.queue, self.count = Queue(), Value("q", 0)

    def put(self, item) -> None:
        with self.count:
            self.count.value += 1
        self.queue.put(item)

    def get(self):
        item = self.queue.get()
        with self.count:
            self.count.value -= 1
        return item

    def qsize(self) -> int:
        return self.count.value


def consume(queue: CountedQueue) -> None:
    queue.get()


if __name__ == "__main__":
    queue = CountedQueue()
    for number in range(3):
        queue.put(number)
    print("waiting:", queue.qsize())
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    consumer.join()
    print("waiting:", queue.qsize())
