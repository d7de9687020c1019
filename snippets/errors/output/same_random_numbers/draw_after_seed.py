# /// script
# [tool.runner]
# tabs = ["3.13", "3.15", "spawn"]
# ///
import random
from multiprocessing import Process, SimpleQueue

random.seed(1)


def draw(numbers: SimpleQueue) -> None:
    numbers.put(random.random())


if __name__ == "__main__":
    numbers = SimpleQueue()
    for _ in range(2):
        Process(target=draw, args=(numbers,)).start()
    alike = numbers.get() == numbers.get()
    print("both children drew the same number:", alike)
