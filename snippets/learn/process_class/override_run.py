from multiprocessing import Process


class Adder(Process):
    def __init__(self, numbers: list[int]) -> None:
        super().__init__()
        self.numbers = numbers
        self.total = None

    def run(self) -> None:
        self.total = sum(self.numbers)
        print("in the child:", self.total)


if __name__ == "__main__":
    adder = Adder([1, 2, 3])
    adder.start()
    adder.join()
    print("in the parent:", adder.total)
