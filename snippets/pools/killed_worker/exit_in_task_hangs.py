import sys
from multiprocessing import Pool


def read(number: int) -> int:
    if number == 2:
        sys.exit("bad input")
    return number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(read, range(4)))
