from multiprocessing import Process, Queue
from time import sleep


def work(tasks: Queue, results: Queue) -> None:
    while (task := tasks.get()) is not None:
        place, number = task
        sleep(0.02 * (3 - number))
        results.put((place, number * number))


def in_order(results: Queue, count: int):
    early = {}
    for place in range(count):
        while place not in early:
            arrived, result = results.get()
            early[arrived] = result
        yield early.pop(place)


if __name__ == "__main__":
    tasks, results = Queue(), Queue()
    workers = [
        Process(target=work, args=(tasks, results)) for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    for task in enumerate([1, 2, 3]):
        tasks.put(task)
    for _ in workers:
        tasks.put(None)
    print(list(in_order(results, 3)))
    for worker in workers:
        worker.join()
