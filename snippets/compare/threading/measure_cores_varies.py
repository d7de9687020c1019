# /// script
# [tool.runner]
# alone = true
# ///
import hashlib
import os
import time
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool


def run_python(_: int) -> float:
    start = time.thread_time()
    sum(n * n for n in range(300_000))
    return time.thread_time() - start


def run_hashing(_: int) -> float:
    start = time.thread_time()
    hashlib.sha256(bytes(10_000_000))
    return time.thread_time() - start


def count_cores(pool, work) -> float:
    """CPU seconds used in a second of the clock."""
    start = time.perf_counter()
    cpu_seconds = sum(pool.map(work, range(4), chunksize=1))
    return cpu_seconds / (time.perf_counter() - start)


if __name__ == "__main__":
    print("cores of this machine:", os.cpu_count())
    for name, kind in (("threads", ThreadPool), ("processes", Pool)):
        with kind(processes=4) as pool:
            for work in (run_python, run_hashing):
                cores = max(count_cores(pool, work) for _ in range(5))
                print(f"{name}, {work.__name__}: {cores:.1f} in use")
