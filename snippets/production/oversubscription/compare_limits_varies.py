# /// script
# dependencies = ["numpy>=2", "threadpoolctl>=3.5"]
# [tool.runner]
# alone = true
# limit = 60
# platforms = ["linux"]
# ///
import time
from multiprocessing import Barrier, Process, SimpleQueue

import numpy as np
from threadpoolctl import threadpool_limits


def work(limit: int | None, start, seconds) -> None:
    matrix = np.ones((120, 120))
    with threadpool_limits(limit):
        start.wait()
        begin = time.perf_counter()
        for _ in range(30):
            matrix @ matrix
        seconds.put(time.perf_counter() - begin)


def measure(limit: int | None) -> float:
    start = Barrier(3)
    seconds = SimpleQueue()
    workers = [
        Process(target=work, args=(limit, start, seconds))
        for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return max(seconds.get() for _ in workers)


if __name__ == "__main__":
    default, limited = measure(None), measure(1)
    print("slower with all threads:", default > limited)
