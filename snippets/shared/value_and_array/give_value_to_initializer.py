from multiprocessing import Pool, Value
from multiprocessing.sharedctypes import Synchronized

counter: Synchronized


def keep(shared: Synchronized) -> None:
    global counter
    counter = shared


def count_if_even(number: int) -> None:
    if number % 2 == 0:
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    evens = Value("i", 0)
    with Pool(2, initializer=keep, initargs=(evens,)) as pool:
        pool.map(count_if_even, range(9))
    print("even numbers:", evens.value)
