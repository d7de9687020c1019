from multiprocessing import Process, Queue


def produce(tasks: Queue, start: int) -> None:
    for number in range(start, start + 3):
        tasks.put(number)


def consume(tasks: Queue, results: Queue) -> None:
    while (number := tasks.get()) is not None:
        results.put(number * number)


if __name__ == "__main__":
    tasks, results = Queue(), Queue()
    producers = [
        Process(target=produce, args=(tasks, 1)),
        Process(target=produce, args=(tasks, 4)),
    ]
    consumers = [
        Process(target=consume, args=(tasks, results)),
        Process(target=consume, args=(tasks, results)),
    ]
    for process in producers + consumers:
        process.start()
    for process in producers:
        process.join()
    for _ in consumers:
        tasks.put(None)
    print(sorted(results.get() for _ in range(6)))
    for process in consumers:
        process.join()
