# /// script
# dependencies = ["numpy>=2"]
# ///
from __future__ import annotations

from multiprocessing import Process, SimpleQueue
from multiprocessing.shared_memory import SharedMemory

import numpy as np


class SharedTable:
    def __init__(self, shape, dtype, name: str | None = None) -> None:
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        self.block = SharedMemory(name, create=name is None, size=size)
        self.array = np.ndarray(shape, dtype, buffer=self.block.buf)

    def __reduce__(self):
        name = self.block.name
        return SharedTable, (self.array.shape, self.array.dtype, name)

    def close(self) -> None:
        del self.array
        self.block.close()


def add_column(table: SharedTable, column: int, totals) -> None:
    totals.put(float(table.array[:, column].sum()))
    table.array[:, column] = 0
    table.close()


if __name__ == "__main__":
    totals = SimpleQueue()
    table = SharedTable((3, 2), np.float64)
    table.array[:] = [[1, 2], [3, 4], [5, 6]]
    worker = Process(target=add_column, args=(table, 1, totals))
    worker.start()
    worker.join()
    print("column:", totals.get())
    print(table.array.tolist())
    table.close()
    table.block.unlink()
