import os
import time
from multiprocessing import Event, Pool


def set_event(event: Event) -> None:
    global began
    began = event


def work(number: int) -> int:
    began.set()
    time.sleep(0.3)
    return number**2


if __name__ == "__main__":
    event = Event()
    pool = Pool(processes=1, initializer=set_event, initargs=(event,))
    pool.apply_async(work, (3,))
    event.wait()
    os._exit(1)
