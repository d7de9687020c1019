# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Pool


def work(number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print("map begins", flush=True)
        numbers = pool.map(work, range(4))
        print("map is done:", numbers)
