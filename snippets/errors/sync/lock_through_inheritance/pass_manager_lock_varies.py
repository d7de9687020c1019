from functools import partial
from multiprocessing import Manager, Pool


def write(lock, line: str) -> None:
    with lock:
        print(line, flush=True)


if __name__ == "__main__":
    with Manager() as manager, Pool(processes=2) as pool:
        lock = manager.Lock()
        pool.map(partial(write, lock), ["one", "two"])
