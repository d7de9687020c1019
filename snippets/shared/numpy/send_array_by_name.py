# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def add_row(task: tuple) -> float:
    name, shape, dtype, row = task
    memory = SharedMemory(name=name)
    matrix = np.ndarray(shape, dtype, buffer=memory.buf)
    total = float(matrix[row].sum())
    del matrix
    memory.close()
    return total


if __name__ == "__main__":
    source = np.arange(6.0).reshape(2, 3)
    memory = SharedMemory(create=True, size=source.nbytes)
    matrix = np.ndarray(source.shape, source.dtype, buffer=memory.buf)
    matrix[:] = source
    tasks = [
        (memory.name, matrix.shape, "float64", row) for row in (0, 1)
    ]
    with Pool(processes=2) as pool:
        print(pool.map(add_row, tasks))
    del matrix
    memory.close()
    memory.unlink()
