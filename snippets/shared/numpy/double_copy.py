# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Process

import numpy as np


def double(numbers: np.ndarray) -> None:
    numbers *= 2


if __name__ == "__main__":
    numbers = np.arange(5)
    child = Process(target=double, args=(numbers,))
    child.start()
    child.join()
    print(numbers.tolist())
