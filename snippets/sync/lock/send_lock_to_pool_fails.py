from multiprocessing import Lock, Pool


def add(lock: Lock, number: int) -> int:
    with lock:
        return number + 1


if __name__ == "__main__":
    lock = Lock()
    with Pool(processes=2) as pool:
        print(pool.starmap(add, [(lock, 1), (lock, 2)]))
