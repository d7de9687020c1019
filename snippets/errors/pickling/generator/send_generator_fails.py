# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
from multiprocessing import Pool


def read_numbers(stop: int):
    for number in range(stop):
        yield number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.apply(sum, (read_numbers(4),)))
