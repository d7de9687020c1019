from multiprocessing import Pool


def add(a: int, b: int) -> int:
    return a + b


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(add, [1, 3], [2, 4]))
