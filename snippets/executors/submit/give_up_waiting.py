import concurrent.futures
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def keep(event):
    global go_on
    go_on = event


def wait_for_event():
    go_on.wait()
    return "finished all the same"


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(
        2, initializer=keep, initargs=(event,)
    ) as executor:
        future = executor.submit(wait_for_event)
        try:
            future.result(timeout=0.1)
        except concurrent.futures.TimeoutError as error:
            print(
                "gave up; it is the built-in:",
                type(error) is TimeoutError,
            )
        event.set()
        print(future.result())
