# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Array, Pool

import numpy as np

table: np.ndarray


def look_at(numbers) -> None:
    global table
    flat = np.frombuffer(numbers.get_obj(), np.float64)
    table = flat.reshape(3, 4)


def fill_row(row: int) -> None:
    table[row] = row


if __name__ == "__main__":
    numbers = Array("d", 12)
    with Pool(2, initializer=look_at, initargs=(numbers,)) as pool:
        pool.map(fill_row, range(3))
    look_at(numbers)
    print(table.tolist())
