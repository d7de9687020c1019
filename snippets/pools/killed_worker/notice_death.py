import os
from multiprocessing import Pool, TimeoutError


def work(number: int) -> int:
    if number == 2:
        os._exit(1)
    return number


def map_or_fail(pool, function, items, seconds: float) -> list:
    workers = [worker.pid for worker in pool._pool]
    result = pool.map_async(function, items)
    while True:
        try:
            return result.get(timeout=seconds)
        except TimeoutError:
            if [worker.pid for worker in pool._pool] != workers:
                raise RuntimeError("a worker has died") from None


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        try:
            print(map_or_fail(pool, work, range(4), seconds=0.2))
        except RuntimeError as error:
            print("RuntimeError:", error)
