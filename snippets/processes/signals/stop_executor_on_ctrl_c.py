# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(given: Event) -> None:
    global stop
    stop = given
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def work(_) -> None:
    os.killpg(os.getpgrp(), signal.SIGINT)
    stop.wait(60)


if __name__ == "__main__":
    stop = Event()
    with ProcessPoolExecutor(
        1, initializer=set_up, initargs=(stop,)
    ) as executor:
        futures = [executor.submit(work, number) for number in range(9)]
        try:
            futures[0].result()
        except KeyboardInterrupt:
            print("Ctrl-C")
            executor.shutdown(wait=False, cancel_futures=True)
            stop.set()
            executor.shutdown()
    print("some were cancelled:", any(f.cancelled() for f in futures))
