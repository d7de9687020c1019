from multiprocessing import Pool


class Counter:
    def __init__(self):
        self.seen = 0

    def add(self, number):
        self.seen += 1
        return number + 1


if __name__ == "__main__":
    counter = Counter()
    with Pool(processes=2) as pool:
        print(pool.map(counter.add, [1, 2, 3]))
    print("seen:", counter.seen)
