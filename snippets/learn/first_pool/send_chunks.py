import os
from multiprocessing import Pool


def name_worker(_: int) -> int:
    return os.getpid()


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        pids = pool.map(name_worker, range(10), chunksize=5)
    print("items 0 to 4 in one worker:", len(set(pids[:5])) == 1)
    print("items 5 to 9 in one worker:", len(set(pids[5:])) == 1)
    print("workers left without work:", 4 - len(set(pids)) >= 2)
