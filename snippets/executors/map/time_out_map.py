import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def keep(event):
    global go_on
    go_on = event


def work(name):
    if name == "slow":
        go_on.wait()
    return name


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(
        2, initializer=keep, initargs=(event,)
    ) as executor:
        results = executor.map(
            work, ["quick", "slow", "quick"], timeout=5
        )
        print(next(results))
        event.set()
        print(list(results))
        event.clear()
        try:
            print(list(executor.map(work, ["slow"], timeout=0.1)))
        except TimeoutError:
            print("TimeoutError, counted from the call of map")
        event.set()
