from multiprocessing import Manager, Pool


def add(task) -> None:
    lock, total, number = task
    with lock:
        total.value += number


if __name__ == "__main__":
    with Manager() as manager, Pool(processes=2) as pool:
        lock, total = manager.Lock(), manager.Value("i", 0)
        pool.map(
            add, [(lock, total, number) for number in range(1, 11)]
        )
        print("total:", total.value)
