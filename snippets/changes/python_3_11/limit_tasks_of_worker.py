import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def work(_) -> int:
    return os.getpid()


if __name__ == "__main__":
    spawn = get_context("spawn")
    with ProcessPoolExecutor(
        2, spawn, max_tasks_per_child=2
    ) as executor:
        pids = list(executor.map(work, range(4)))
    print("a worker did at most:", max(map(pids.count, pids)))
