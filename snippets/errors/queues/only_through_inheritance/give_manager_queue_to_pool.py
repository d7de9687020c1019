from multiprocessing import Manager, Pool


def work(task: tuple) -> None:
    number, log = task
    log.put(f"{number} is done")


if __name__ == "__main__":
    with Manager() as manager, Pool(processes=2) as pool:
        log = manager.Queue()
        pool.map(work, [(number, log) for number in range(4)])
        print(sorted(log.get() for _ in range(4)))
