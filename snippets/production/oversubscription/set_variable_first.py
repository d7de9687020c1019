# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# [tool.runner]
# platforms = ["linux"]
# ///
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from multiprocessing import Pool

import numpy  # noqa: F401
from threadpoolctl import threadpool_info


def blas_threads() -> int:
    (library,) = threadpool_info()
    return library["num_threads"]


if __name__ == "__main__":
    print("main process:", blas_threads())
    with Pool(1) as pool:
        print("worker:", pool.apply(blas_threads))
