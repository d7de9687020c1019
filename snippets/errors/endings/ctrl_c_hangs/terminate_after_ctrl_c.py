# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Pool, Semaphore
from time import sleep


def set_up(given: Semaphore) -> None:
    global started
    started = given
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def work(seconds: float) -> None:
    started.release()
    sleep(seconds)


def press_ctrl_c() -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)


if __name__ == "__main__":
    started = Semaphore(0)
    pool = Pool(2, initializer=set_up, initargs=(started,))
    try:
        result = pool.map_async(work, [30, 30])
        started.acquire()
        started.acquire()
        press_ctrl_c()
        result.get()
    except KeyboardInterrupt:
        print("Ctrl-C, stopping the workers", flush=True)
        pool.terminate()
        pool.join()
