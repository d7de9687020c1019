from multiprocessing import Lock, Pool


def keep(given: Lock) -> None:
    global lock
    lock = given


def add(number: int) -> int:
    with lock:
        return number + 1


if __name__ == "__main__":
    with Pool(2, initializer=keep, initargs=(Lock(),)) as pool:
        print(pool.map(add, [1, 2]))
