# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def double(name: str, length: int) -> None:
    block = SharedMemory(name=name)
    numbers = np.ndarray(length, np.int64, buffer=block.buf)
    numbers *= 2
    del numbers  # else close() raises BufferError
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=5 * 8)
    numbers = np.ndarray(5, np.int64, buffer=block.buf)
    numbers[:] = range(5)
    child = Process(target=double, args=(block.name, len(numbers)))
    child.start()
    child.join()
    print(numbers)
    del numbers
    block.close()
    block.unlink()
