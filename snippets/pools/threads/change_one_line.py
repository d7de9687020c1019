import os
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool


def work(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


if __name__ == "__main__":
    for kind in Pool, ThreadPool:
        with kind(2) as pool:
            results = pool.map(work, range(4))
        squares = [square for square, _ in results]
        here = all(pid == os.getpid() for _, pid in results)
        print(squares, "in this process:", here)
