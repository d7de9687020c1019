# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# ///
from multiprocessing import Pool

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits


def limit(threads: int) -> None:
    global limits
    limits = threadpool_limits(threads)


def count_threads(_) -> int:
    np.ones((2, 2)) @ np.ones((2, 2))
    return max(pool["num_threads"] for pool in threadpool_info())


if __name__ == "__main__":
    with Pool(2, initializer=limit, initargs=(1,)) as pool:
        print(pool.map(count_threads, range(4)))
