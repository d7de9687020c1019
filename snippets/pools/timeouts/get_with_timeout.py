from multiprocessing import Event, Pool, TimeoutError


def keep(*events: Event) -> None:
    global go_on, finished
    go_on, finished = events


def work() -> str:
    go_on.wait()
    finished.set()
    return "done after all"


if __name__ == "__main__":
    go_on, finished = Event(), Event()
    with Pool(1, initializer=keep, initargs=(go_on, finished)) as pool:
        result = pool.apply_async(work)
        try:
            result.get(timeout=0.1)
        except TimeoutError:
            print("TimeoutError")
        go_on.set()
        print("the task went on:", finished.wait(10))
        print(result.get())
