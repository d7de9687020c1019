from functools import partial
from multiprocessing import Pool


def add(a: int, b: int) -> int:
    return a + b


if __name__ == "__main__":
    numbers = [1, 3]
    with Pool(processes=2) as pool:
        print(pool.map(partial(add, b=10), numbers))
