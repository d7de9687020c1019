# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Process, Semaphore
from time import sleep


def work(started: Semaphore) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    started.release()
    sleep(30)


def press_ctrl_c() -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)


if __name__ == "__main__":
    started = Semaphore(0)
    pair = [Process(target=work, args=(started,)) for _ in range(2)]
    for process in pair:
        process.start()
        started.acquire()
    try:
        press_ctrl_c()
        for process in pair:
            process.join()
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
        for process in pair:
            process.terminate()
            process.join()
