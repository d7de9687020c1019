# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
import _multiprocessing
from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    del _multiprocessing.SemLock  # what such a Python does not have
    with Pool(2) as pool:
        print(list(pool.map(square, range(4))))
