# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import Pool, active_children, cpu_count

if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    allowed = len(os.sched_getaffinity(0))
    with Pool(cpu_count()) as pool:
        workers = len(active_children())
    print("CPUs for this process:", allowed)
    print("workers:", workers)
    print("more workers than CPUs:", workers > allowed)
