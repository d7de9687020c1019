from multiprocessing import Pool
from os import getpid


def work(_) -> int:
    return getpid()


def count_workers(per_child: int | None) -> int:
    with Pool(1, maxtasksperchild=per_child) as pool:
        return len(set(pool.map(work, range(6), chunksize=1)))


if __name__ == "__main__":
    print("no limit:", count_workers(None), "worker")
    print("two tasks each:", count_workers(2), "workers")
