import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor, as_completed


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
        futures = [
            executor.submit(work, name) for name in ("slow", "quick")
        ]
        for future in as_completed(futures):
            print(
                future.result(),
                "- submitted as number",
                futures.index(future),
            )
            event.set()
