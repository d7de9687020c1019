# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# [tool.runner]
# platforms = ["linux"]
# tabs = ["3.15", "3.15 spawn", "3.15 fork"]
# ///
import os
from multiprocessing import Pool

import numpy  # noqa: F401
from threadpoolctl import threadpool_info, threadpool_limits


def blas_threads() -> int:
    (library,) = threadpool_info()
    return library["num_threads"]


if __name__ == "__main__":
    threadpool_limits(3)
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    print("main process:", blas_threads())
    with Pool(1) as pool:
        print("worker:", pool.apply(blas_threads))
