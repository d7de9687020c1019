# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def make_table() -> np.ndarray:
    block = SharedMemory(create=True, size=8_000_000)
    block.unlink()
    return np.ndarray(1_000_000, np.float64, buffer=block.buf)


if __name__ == "__main__":
    table = make_table()
    print("the block is gone, the array is not", flush=True)
    print(table[0])
