import sys
from multiprocessing import Pool


def fail() -> None:
    sys.exit("no licence")


if __name__ == "__main__":
    with Pool(2, initializer=fail) as pool:
        print(pool.apply(abs, [-1]))
