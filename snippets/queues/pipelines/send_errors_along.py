from multiprocessing import Process, Queue


def work(tasks: Queue, results: Queue) -> None:
    while (number := tasks.get()) is not None:
        try:
            results.put((number, 12 / number, None))
        except Exception as error:
            results.put((number, None, repr(error)))


if __name__ == "__main__":
    tasks, results = Queue(), Queue()
    worker = Process(target=work, args=(tasks, results))
    worker.start()
    for number in (3, 0, 4, None):
        tasks.put(number)
    for _ in range(3):
        number, result, error = results.get()
        print(number, "->", error or result)
    worker.join()
