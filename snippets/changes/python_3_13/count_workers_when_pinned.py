# /// script
# [tool.runner]
# platforms = ["linux"]
# tabs = ["3.12", "3.13"]
# ///
import os
from multiprocessing import Pool, cpu_count

if __name__ == "__main__":
    everything = cpu_count()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with Pool() as pool:
        print("pinned to one CPU, one worker:", len(pool._pool) == 1)
        print(
            "as many as the machine has:", len(pool._pool) == everything
        )
