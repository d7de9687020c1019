# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def add_up(name: str) -> None:
    block = SharedMemory(name=name)
    numbers = np.ndarray(1000, dtype="d", buffer=block.buf)
    print("the sum:", numbers.sum())
    del numbers
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8000)
    child = Process(target=add_up, args=(block.name,))
    child.start()
    child.join()
    print("exit code of the child:", child.exitcode)
    block.close()
    block.unlink()
