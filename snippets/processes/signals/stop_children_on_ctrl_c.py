# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Barrier, Event, Process


def work(stop: Event, ready: Barrier) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.wait()
    while not stop.wait(timeout=0.01):
        pass


def press_ctrl_c() -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)


if __name__ == "__main__":
    stop, ready = Event(), Barrier(3)
    children = [
        Process(target=work, args=(stop, ready)) for _ in range(2)
    ]
    for child in children:
        child.start()
    try:
        ready.wait()
        press_ctrl_c()
        for child in children:
            child.join()
    except KeyboardInterrupt:
        print("Ctrl-C")
        stop.set()
        for child in children:
            child.join()
    print("exit codes:", [child.exitcode for child in children])
