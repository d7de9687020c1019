# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor


def work(number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print("map begins", flush=True)
        numbers = list(pool.map(work, range(4)))
        print("map is done:", numbers)
