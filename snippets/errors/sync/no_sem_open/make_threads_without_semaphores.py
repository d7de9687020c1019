import _multiprocessing
from concurrent.futures import ThreadPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    del _multiprocessing.SemLock  # what such a Python does not have
    with ThreadPoolExecutor(2) as pool:
        print(list(pool.map(square, range(4))))
