# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Pool


def step_back() -> None:
    os.nice(5)


def ask(_) -> int:
    return os.nice(0)


if __name__ == "__main__":
    before = os.nice(0)
    with Pool(2, initializer=step_back) as pool:
        niceness = pool.map(ask, range(4), chunksize=1)
    print("workers are nicer by", {n - before for n in niceness})
