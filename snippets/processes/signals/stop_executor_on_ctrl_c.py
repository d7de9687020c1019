# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier, Event


def set_up(given: Event, ready: Barrier) -> None:
    global stop
    stop = given
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.wait()


def work(_) -> None:
    stop.wait(60)


def press_ctrl_c() -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)


if __name__ == "__main__":
    stop, ready = Event(), Barrier(2)
    with ProcessPoolExecutor(
        max_workers=1, initializer=set_up, initargs=(stop, ready)
    ) as executor:
        futures = [executor.submit(work, number) for number in range(9)]
        try:
            ready.wait()
            press_ctrl_c()
            futures[0].result()
        except KeyboardInterrupt:
            print("Ctrl-C")
            stop.set()
            executor.shutdown(cancel_futures=True)
    print("some were cancelled:", any(f.cancelled() for f in futures))
