# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import faulthandler
import os
import signal
import time
from multiprocessing import Barrier, Pool, active_children


def set_up(shared: Barrier) -> None:
    global barrier
    barrier = shared
    faulthandler.register(signal.SIGUSR1)


def meet(number: int) -> None:
    barrier.wait()


if __name__ == "__main__":
    barrier = Barrier(3)
    with Pool(2, initializer=set_up, initargs=(barrier,)) as pool:
        result = pool.map_async(meet, range(2))
        while barrier.n_waiting < 2:
            time.sleep(0.1)
        for worker in active_children():
            os.kill(worker.pid, signal.SIGUSR1)
            time.sleep(0.3)
        barrier.wait()
        result.get()
    print("all met")
