from multiprocessing import JoinableQueue, Process


def work(tasks: JoinableQueue) -> None:
    while True:
        number = tasks.get()
        try:
            print(1 / number, flush=True)
        except ZeroDivisionError as error:
            print(error, flush=True)
        finally:
            tasks.task_done()


if __name__ == "__main__":
    tasks = JoinableQueue()
    Process(target=work, args=(tasks,), daemon=True).start()
    for number in (1, 0, 4):
        tasks.put(number)
    tasks.join()
    print("all done")
