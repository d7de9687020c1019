from multiprocessing import Lock, Pool


def keep(given: Lock) -> None:
    global lock
    lock = given


def write(line: str) -> None:
    with lock:
        print(line, flush=True)


if __name__ == "__main__":
    lock = Lock()
    with Pool(2, initializer=keep, initargs=(lock,)) as pool:
        pool.map(write, ["one", "two"])
