from multiprocessing import Barrier, Pool
from os import getpid
from time import sleep


def work(number: int) -> int:
    sleep(0.05)
    return getpid()


def count_busy(pool: Pool, chunksize: int) -> int:
    return len(set(pool.map(work, range(12), chunksize)))


if __name__ == "__main__":
    both_ready = Barrier(2)
    with Pool(2, initializer=both_ready.wait) as pool:
        print("chunks of 12, busy workers:", count_busy(pool, 12))
        print("chunks of 1, busy workers:", count_busy(pool, 1))
