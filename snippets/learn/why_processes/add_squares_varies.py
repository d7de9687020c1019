# /// script
# [tool.runner]
# alone = true
# ///
import os
import sys
import time
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool
from timeit import repeat

COUNTS = [100_000] * 4


def add_squares(count: int) -> int:
    return sum(n * n for n in range(count))


def best_time(map_function, clock=time.perf_counter) -> float:
    """The shortest of six tries, in seconds."""

    def add_all() -> None:
        list(map_function(add_squares, COUNTS))

    return min(repeat(add_all, timer=clock, number=1, repeat=6))


if __name__ == "__main__":
    loop = best_time(map, clock=time.process_time)
    with ThreadPool(processes=4) as pool:
        threads = best_time(pool.map)
    with Pool(processes=4) as pool:
        processes = best_time(pool.map)

    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print("this Python has a GIL:", gil)
    print("cores of this machine:", os.cpu_count())
    print(f"4 threads: {loop / threads:.1f} times a loop's speed")
    print(f"4 processes: {loop / processes:.1f} times a loop's speed")
