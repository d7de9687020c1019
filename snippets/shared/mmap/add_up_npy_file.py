# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Pool
from pathlib import Path

import numpy as np


def add_up(path: Path, first: int, last: int) -> int:
    numbers = np.load(path, mmap_mode="r")
    return int(numbers[first:last].sum())


def negate(path: Path, first: int, last: int) -> None:
    numbers = np.load(path, mmap_mode="r+")
    numbers[first:last] *= -1
    numbers.flush()


if __name__ == "__main__":
    path = Path("numbers.npy")
    np.save(path, np.arange(1000))
    halves = [(path, 0, 500), (path, 500, 1000)]
    with Pool(2) as pool:
        print("sums:", pool.starmap(add_up, halves))
        pool.apply(negate, halves[1])
        print("sums:", pool.starmap(add_up, halves))
    path.unlink()
