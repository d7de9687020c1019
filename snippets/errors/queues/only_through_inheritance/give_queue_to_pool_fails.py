from multiprocessing import Pool, Queue


def work(task: tuple) -> None:
    number, log = task
    log.put(f"{number} is done")


if __name__ == "__main__":
    log = Queue()
    with Pool(processes=2) as pool:
        pool.map(work, [(number, log) for number in range(4)])
    print(sorted(log.get() for _ in range(4)))
