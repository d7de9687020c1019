from multiprocessing import Pool, Value


def add(counter) -> None:
    with counter.get_lock():
        counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    with Pool(2) as pool:
        pool.map(add, [counter] * 8)
