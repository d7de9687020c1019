from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Queue


def work(number: int, log: Queue) -> None:
    log.put(f"{number} is done")


if __name__ == "__main__":
    log = Queue()
    with ProcessPoolExecutor(max_workers=2) as executor:
        executor.submit(work, 1, log).result()
    print(log.get())
