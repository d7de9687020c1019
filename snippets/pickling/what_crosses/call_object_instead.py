from functools import partial
from multiprocessing import Pool


def scale(factor, number):
    return factor * number


class Shift:
    def __init__(self, offset):
        self.offset = offset

    def __call__(self, number):
        return number + self.offset


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(partial(scale, 10), [1, 2, 3]))
        print(pool.map(Shift(offset=10), [1, 2, 3]))
