# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Barrier, Pool
from time import sleep


def set_up(ready: Barrier) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.wait()


def press_ctrl_c() -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)


if __name__ == "__main__":
    ready = Barrier(3)
    with Pool(2, initializer=set_up, initargs=(ready,)) as pool:
        try:
            result = pool.map_async(sleep, [60, 60])
            ready.wait()
            press_ctrl_c()
            result.get()
        except KeyboardInterrupt:
            print("Ctrl-C")
            pool.terminate()
            pool.join()
    print("all workers have ended")
