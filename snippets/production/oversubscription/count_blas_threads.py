# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# ///
import os
from multiprocessing import Pool

import numpy as np
from threadpoolctl import threadpool_info


def count_threads(_) -> int:
    np.ones((2, 2)) @ np.ones((2, 2))
    return max(pool["num_threads"] for pool in threadpool_info())


if __name__ == "__main__":
    cpus = len(os.sched_getaffinity(0))
    with Pool(processes=2) as pool:
        threads = pool.map(count_threads, range(2))
    print("as many threads as CPUs, in each:", threads == [cpus, cpus])
