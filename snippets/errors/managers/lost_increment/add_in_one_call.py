import threading
from collections import Counter
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counts:
    def __init__(self) -> None:
        self.counts = Counter()
        self.lock = threading.Lock()

    def add(self, key: str) -> None:
        with self.lock:
            self.counts[key] += 1

    def get(self, key: str) -> int:
        return self.counts[key]


class CountManager(BaseManager):
    pass


CountManager.register("Counts", Counts)


def count(counts) -> None:
    for _ in range(500):
        counts.add("seen")


if __name__ == "__main__":
    with CountManager() as manager:
        counts = manager.Counts()
        processes = [
            Process(target=count, args=(counts,)) for _ in range(2)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("seen:", counts.get("seen"), "of 1000")
