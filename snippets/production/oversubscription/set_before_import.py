# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# ///
import os

for name in "OPENBLAS", "MKL", "OMP":
    os.environ.setdefault(f"{name}_NUM_THREADS", "1")

from multiprocessing import Pool

import numpy as np
from threadpoolctl import threadpool_info


def count_threads(_) -> int:
    np.ones((2, 2)) @ np.ones((2, 2))
    return max(pool["num_threads"] for pool in threadpool_info())


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(count_threads, range(4)))
