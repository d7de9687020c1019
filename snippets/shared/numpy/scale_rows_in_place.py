# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Pool
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

import numpy as np

SHAPE = (4, 1000)


def scale_row(block: SharedMemory, row: int) -> None:
    table = np.ndarray(SHAPE, np.float64, buffer=block.buf)
    table[row] *= row


if __name__ == "__main__":
    with SharedMemoryManager() as manager, Pool(2) as pool:
        block = manager.SharedMemory(size=4 * 1000 * 8)
        table = np.ndarray(SHAPE, np.float64, buffer=block.buf)
        table[:] = 1
        jobs = [(block, row) for row in range(len(table))]
        pool.starmap(scale_row, jobs)
        print("sums of rows:", table.sum(axis=1).tolist())
        print("a copy:", table.flags.owndata)
        del table
        block.close()
