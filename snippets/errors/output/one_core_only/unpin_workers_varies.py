# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import Pool


def cpus_of_worker(_) -> set[int]:
    return os.sched_getaffinity(0)


def use_cpus(cpus: set[int]) -> None:
    os.sched_setaffinity(0, cpus)


if __name__ == "__main__":
    cpus = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with Pool(2, initializer=use_cpus, initargs=(cpus,)) as pool:
        first, second = pool.map(cpus_of_worker, range(2))
    print("both on one CPU:", len(first | second) == 1)
