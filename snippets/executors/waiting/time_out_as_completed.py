import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor, as_completed


def keep(event):
    global go_on
    go_on = event


def wait_for_event():
    go_on.wait()


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(
        2, initializer=keep, initargs=(event,)
    ) as executor:
        futures = [executor.submit(wait_for_event) for _ in range(3)]
        try:
            for future in as_completed(futures, timeout=0.1):
                print("never comes here", future)
        except TimeoutError as error:
            print("TimeoutError:", error)
        event.set()
