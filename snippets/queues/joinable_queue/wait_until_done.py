from multiprocessing import JoinableQueue, Process, Value


def work(tasks: JoinableQueue, total: Value) -> None:
    while True:
        number = tasks.get()
        with total.get_lock():
            total.value += number
        tasks.task_done()


if __name__ == "__main__":
    tasks, total = JoinableQueue(), Value("i", 0)
    for _ in range(2):
        Process(target=work, args=(tasks, total), daemon=True).start()
    for number in range(1, 11):
        tasks.put(number)
    tasks.join()
    print("all done, total:", total.value)
