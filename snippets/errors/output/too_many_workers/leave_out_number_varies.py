# /// script
# [tool.runner]
# platforms = ["linux"]
# tabs = ["3.12", "3.15"]
# ///
import os
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    allowed = len(os.sched_getaffinity(0))
    with Pool() as pool:
        workers = len(active_children())
    print("more workers than CPUs:", workers > allowed)
