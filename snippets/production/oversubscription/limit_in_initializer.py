# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# [tool.runner]
# platforms = ["linux"]
# ///
from multiprocessing import Pool

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits


def multiply(seed: int) -> int:
    matrix = np.full((100, 100), seed, dtype=float)
    assert (matrix @ matrix)[0, 0] == 100 * seed**2
    (library,) = threadpool_info()
    return library["num_threads"]


if __name__ == "__main__":
    with Pool(2, initializer=threadpool_limits, initargs=(1,)) as pool:
        print("threads:", pool.map(multiply, range(4)))
