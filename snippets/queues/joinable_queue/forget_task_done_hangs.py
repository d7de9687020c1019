from multiprocessing import JoinableQueue, Process


def work(tasks: JoinableQueue) -> None:
    while (number := tasks.get()) is not None:
        print(1 / number, flush=True)
        tasks.task_done()


if __name__ == "__main__":
    tasks = JoinableQueue()
    worker = Process(target=work, args=(tasks,), daemon=True)
    worker.start()
    for number in (1, 2, None):
        tasks.put(number)
    tasks.join()
    print("never printed")
