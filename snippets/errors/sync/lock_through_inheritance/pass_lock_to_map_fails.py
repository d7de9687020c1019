from functools import partial
from multiprocessing import Lock, Pool


def write(lock: Lock, line: str) -> None:
    with lock:
        print(line, flush=True)


if __name__ == "__main__":
    lock = Lock()
    with Pool(processes=2) as pool:
        pool.map(partial(write, lock), ["one", "two"])
