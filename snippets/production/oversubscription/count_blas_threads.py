# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# [tool.runner]
# platforms = ["linux"]
# ///
from multiprocessing import Pool

import numpy  # noqa: F401, it loads the BLAS
from threadpoolctl import threadpool_info


def blas_threads(_: int = 0) -> int:
    (library,) = threadpool_info()
    return library["num_threads"]


if __name__ == "__main__":
    alone = blas_threads()
    with Pool(4) as pool:
        in_workers = pool.map(blas_threads, range(4), chunksize=1)
    print("workers ask for", sum(in_workers) // alone, "times as many")
