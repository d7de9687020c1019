import random
from multiprocessing import Process, SimpleQueue


def draw(numbers: SimpleQueue, seed: str) -> None:
    generator = random.Random(seed)
    numbers.put(generator.random())


if __name__ == "__main__":
    numbers = SimpleQueue()
    for number in range(2):
        seed = f"experiment 1, child {number}"
        Process(target=draw, args=(numbers, seed)).start()
    alike = numbers.get() == numbers.get()
    print("both children drew the same number:", alike)
