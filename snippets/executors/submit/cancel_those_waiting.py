import multiprocessing as mp
import time
from concurrent.futures import CancelledError, ProcessPoolExecutor


def keep(event):
    global go_on
    go_on = event


def wait_for_event():
    go_on.wait()


if __name__ == "__main__":
    event, futures = mp.Event(), []
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as executor:
        for _ in range(6):
            futures.append(executor.submit(wait_for_event))
        while not futures[0].running():
            time.sleep(0.01)
        print("cancel the first:", futures[0].cancel())
        print("cancel the last:", futures[-1].cancel())
        event.set()
    try:
        futures[-1].result()
    except CancelledError:
        print("the last has no result:", futures[-1].cancelled())
