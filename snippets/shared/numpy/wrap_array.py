# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Array, Pool

import numpy as np


def keep(shared: Array, shape: tuple) -> None:
    global matrix
    matrix = np.frombuffer(shared.get_obj()).reshape(shape)


def fill_row(row: int) -> None:
    matrix[row] = row


if __name__ == "__main__":
    shared = Array("d", 6)
    with Pool(2, initializer=keep, initargs=(shared, (3, 2))) as pool:
        pool.map(fill_row, range(3))
    print(np.frombuffer(shared.get_obj()).reshape(3, 2).tolist())
