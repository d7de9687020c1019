from multiprocessing import Process, Queue

CONSUMERS = 3


def add_up(tasks, totals) -> None:
    total = 0
    while (number := tasks.get()) is not None:
        total += number
    totals.put(total)


if __name__ == "__main__":
    tasks, totals = Queue(), Queue()
    consumers = [
        Process(target=add_up, args=(tasks, totals))
        for _ in range(CONSUMERS)
    ]
    for consumer in consumers:
        consumer.start()
    for number in range(1, 101):
        tasks.put(number)
    for _ in consumers:
        tasks.put(None)
    print("total:", sum(totals.get() for _ in consumers))
    for consumer in consumers:
        consumer.join()
    print("exit codes:", [consumer.exitcode for consumer in consumers])
