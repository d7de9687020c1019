# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
from multiprocessing import Manager, Pool


class Counter:
    def __init__(self) -> None:
        self.manager = Manager()
        self.lengths = self.manager.dict()

    def measure(self, word: str) -> None:
        self.lengths[word] = len(word)


if __name__ == "__main__":
    counter = Counter()
    with Pool(processes=2) as pool:
        pool.map(counter.measure, ["one", "three"])
    print(sorted(counter.lengths.items()))
