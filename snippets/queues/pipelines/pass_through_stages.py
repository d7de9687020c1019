from multiprocessing import Process, Queue


def run_stage(function, inbox: Queue, outbox: Queue) -> None:
    while (item := inbox.get()) is not None:
        outbox.put(function(item))


def double(number: int) -> int:
    return 2 * number


def describe(number: int) -> str:
    return f"<{number}>"


def end_stage(workers: list[Process], inbox: Queue) -> None:
    for _ in workers:
        inbox.put(None)
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    first, second, results = Queue(), Queue(), Queue()
    doublers = [
        Process(target=run_stage, args=(double, first, second))
        for _ in range(2)
    ]
    describers = [
        Process(target=run_stage, args=(describe, second, results))
        for _ in range(2)
    ]
    for worker in doublers + describers:
        worker.start()
    for number in range(5):
        first.put(number)
    end_stage(doublers, first)
    print(sorted(results.get() for _ in range(5)))
    end_stage(describers, second)
