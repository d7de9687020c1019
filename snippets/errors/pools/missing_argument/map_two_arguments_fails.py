from multiprocessing import Pool


def add(a: int, b: int) -> int:
    return a + b


if __name__ == "__main__":
    pairs = [(1, 2), (3, 4)]
    with Pool(processes=2) as pool:
        print(pool.map(add, pairs))
