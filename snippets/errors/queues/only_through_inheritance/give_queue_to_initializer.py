from multiprocessing import Pool, Queue


def keep(queue: Queue) -> None:
    global log
    log = queue


def work(number: int) -> None:
    log.put(f"{number} is done")


if __name__ == "__main__":
    log = Queue()
    with Pool(2, initializer=keep, initargs=(log,)) as pool:
        pool.map(work, range(4))
        print(sorted(log.get() for _ in range(4)))
