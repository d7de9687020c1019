from multiprocessing import Pool
from os import getpid


def work(_) -> int:
    return getpid()


if __name__ == "__main__":
    for chunksize in (1, 3):
        with Pool(1, maxtasksperchild=1) as pool:
            workers = set(pool.map(work, range(6), chunksize))
        print(f"chunks of {chunksize}: {len(workers)} workers")
