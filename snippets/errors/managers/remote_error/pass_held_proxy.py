import sys
from multiprocessing import Manager, Process


def fill(numbers) -> None:
    numbers.append(1)


if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list()
        process = Process(target=fill, args=(numbers,))
        process.start()
        process.join()
        sys.exit(process.exitcode)
