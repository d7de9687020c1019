# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Pool
from time import sleep


def ignore_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def press_ctrl_c(_) -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)
    sleep(60)


if __name__ == "__main__":
    with Pool(2, initializer=ignore_ctrl_c) as pool:
        try:
            pool.map_async(press_ctrl_c, [0]).get()
        except KeyboardInterrupt:
            print("Ctrl-C")
            pool.terminate()
            pool.join()
    print("all workers have ended")
