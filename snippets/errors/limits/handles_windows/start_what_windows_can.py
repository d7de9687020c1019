import os
import sys
from multiprocessing import Pool


def count_workers() -> int:
    cpus = os.cpu_count() or 1
    return min(cpus, 60) if sys.platform == "win32" else cpus


if __name__ == "__main__":
    with Pool(processes=count_workers()) as pool:
        print(pool.map(abs, range(-3, 0)))
