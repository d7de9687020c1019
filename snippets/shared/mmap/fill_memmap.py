# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Pool

import numpy as np


def fill(row: int) -> None:
    table = np.load("table.npy", mmap_mode="r+")
    table[row] = row * row
    table.flush()


if __name__ == "__main__":
    table = np.lib.format.open_memmap(
        "table.npy", mode="w+", shape=(4, 2)
    )
    with Pool(processes=2) as pool:
        pool.map(fill, range(4))
    print(table.tolist())
    del table
