import os
from multiprocessing import Pool, dummy

pids = set()


def add_to(numbers: list[int]) -> int:
    numbers.append(3)
    pids.add(os.getpid())
    return os.getpid()


if __name__ == "__main__":
    for make_pool in Pool, dummy.Pool:
        numbers = [1, 2]
        with make_pool(2) as pool:
            [pid] = pool.map(add_to, [numbers])
        print("ran in this process:", pid == os.getpid())
        print("the list:", numbers, "the global is empty:", not pids)
