# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Pool, active_children


def work(number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        workers = active_children()
        print("map begins", flush=True)
        result = pool.map_async(work, range(4))
        while not result.ready():
            result.wait(0.1)
            for worker in workers:
                if worker.exitcode is not None:
                    raise RuntimeError(f"lost {worker}")
        print("map is done:", result.get())
