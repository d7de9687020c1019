from multiprocessing import Pool, Queue


def work(number: int, log: Queue) -> None:
    log.put(f"{number} is done")


if __name__ == "__main__":
    log = Queue()
    with Pool(processes=2) as pool:
        for number in range(4):
            pool.apply_async(work, (number, log))
        pool.close()
        pool.join()
    print("nothing was logged:", log.empty())
