import os
from multiprocessing import Pool


def work(number: int) -> int:
    if number == 2:
        os._exit(1)
    return number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print("map begins", flush=True)
        print(pool.map(work, range(4)))
