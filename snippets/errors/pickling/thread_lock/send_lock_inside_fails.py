# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
import threading
from multiprocessing import Pool


class Cache:
    def __init__(self) -> None:
        self.values = {}
        self.lock = threading.Lock()

    def square(self, number: int) -> int:
        with self.lock:
            if number not in self.values:
                self.values[number] = number * number
            return self.values[number]


if __name__ == "__main__":
    cache = Cache()
    with Pool(processes=2) as pool:
        print(pool.map(cache.square, [1, 2, 2]))
