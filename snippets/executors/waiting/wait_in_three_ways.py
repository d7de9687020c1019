import multiprocessing as mp
from concurrent.futures import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ProcessPoolExecutor,
    wait,
)


def keep(event):
    global go_on
    go_on = event


def work(name):
    if name == "slow":
        go_on.wait()
    if name == "broken":
        raise ValueError(name)
    return name


def names(futures):
    return sorted(submitted[future] for future in futures)


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(
        2, initializer=keep, initargs=(event,)
    ) as executor:
        submitted = {
            executor.submit(work, n): n
            for n in ("slow", "quick", "broken")
        }
        first = wait(submitted, return_when=FIRST_COMPLETED)
        print(
            "first completed: slow is not done:",
            "slow" in names(first.not_done),
        )
        failed = wait(submitted, return_when=FIRST_EXCEPTION)
        print(
            "first exception:",
            "broken" in names(failed.done),
            names(failed.not_done),
        )
        late = wait(submitted, timeout=0.1)
        print("timeout, no error:", names(late.not_done))
        event.set()
        done, not_done = wait(submitted, return_when=ALL_COMPLETED)
        print("all completed:", names(done), names(not_done))
