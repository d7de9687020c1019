import os
import sys
from multiprocessing import Pool


def workers_for(cpus: int) -> int:
    return min(cpus, 60) if sys.platform == "win32" else cpus


if __name__ == "__main__":
    with Pool(processes=min(2, workers_for(os.cpu_count()))) as pool:
        print(pool.map(abs, range(-3, 0)))
