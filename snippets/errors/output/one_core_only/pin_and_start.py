# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import Pool


def cpus_of_worker(_) -> set[int]:
    return os.sched_getaffinity(0)


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with Pool(processes=2) as pool:
        first, second = pool.map(cpus_of_worker, range(2))
    print("both on one CPU:", len(first | second) == 1)
