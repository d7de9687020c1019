from multiprocessing import Manager, Pool


class Counter:
    def __init__(self, manager) -> None:
        self.lengths = manager.dict()

    def measure(self, word: str) -> None:
        self.lengths[word] = len(word)


if __name__ == "__main__":
    manager = Manager()
    counter = Counter(manager)
    with Pool(processes=2) as pool:
        pool.map(counter.measure, ["one", "three"])
    print(sorted(counter.lengths.items()))
