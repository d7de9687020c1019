# /// script
# [tool.runner]
# tabs = ["3.15", "3.14"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor


def work(number: int) -> int:
    if number == 2:
        # A system that runs out of memory does this to a process.
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(work, range(4))))
