# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Semaphore, active_children
from time import sleep


def keep(given: Semaphore) -> None:
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
    with ProcessPoolExecutor(1, None, keep, (started,)) as executor:
        try:
            futures = [executor.submit(work, 30) for _ in range(9)]
            started.acquire()
            press_ctrl_c()
            futures[0].result()
        except KeyboardInterrupt:
            print("Ctrl-C, leaving", flush=True)
            for worker in active_children():
                worker.terminate()
