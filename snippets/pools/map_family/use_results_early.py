from multiprocessing import Event, Pool


def keep(given: Event) -> None:
    global go_on
    go_on = given


def work(number: int) -> int:
    if number == 0:
        go_on.wait()
    return number


if __name__ == "__main__":
    go_on = Event()
    with Pool(2, initializer=keep, initargs=(go_on,)) as pool:
        unordered = pool.imap_unordered(work, range(3))
        print(
            "imap_unordered:", next(unordered), next(unordered), end=" "
        )
        go_on.set()
        print(next(unordered))
        print("imap:", *pool.imap(work, range(3)))
