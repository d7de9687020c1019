import sys
from multiprocessing import Process, Value


def count(total) -> None:
    for _ in range(1000):
        with total.get_lock():
            total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    child = Process(target=count, args=(total,))
    child.start()
    child.join()
    print(total.value)
    sys.exit(child.exitcode)
