from multiprocessing import Event, Pool, TimeoutError


def keep(given: Event) -> None:
    global go_on
    go_on = given


def work(number: int) -> int:
    if number:
        go_on.wait()
    return number


if __name__ == "__main__":
    go_on = Event()
    with Pool(1, initializer=keep, initargs=(go_on,)) as pool:
        results = pool.imap(work, range(2))
        print(results.next(timeout=10))
        try:
            results.next(timeout=0.1)
        except TimeoutError:
            print("not yet")
        go_on.set()
        print(results.next())
