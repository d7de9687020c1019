import multiprocessing as mp
import threading
from concurrent.futures import Future, ProcessPoolExecutor


def keep(event):
    global go_on
    go_on = event


def wait_for_event():
    go_on.wait()
    return "waited"


def tell(future: Future):
    main = threading.current_thread() is threading.main_thread()
    print(future.result(), "- told in the main thread:", main)


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as executor:
        future = executor.submit(wait_for_event)
        future.add_done_callback(tell)
        event.set()
    future.add_done_callback(tell)
