# /// script
# requires-python = ">=3.13"
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import cpu_count

if __name__ == "__main__":
    print("of the machine: ", cpu_count(), os.cpu_count())
    print("of this process:", os.process_cpu_count())
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print("after it was pinned to one")
    print("of the machine: ", cpu_count(), os.cpu_count())
    print("of this process:", os.process_cpu_count())
