from multiprocessing import Process
from multiprocessing.sharedctypes import Array, RawArray, Value


def fill(squares, start: int, done: Value) -> None:
    for n in range(start, len(squares), 2):
        squares[n] = n * n
    with done.get_lock():
        done.value += 1


if __name__ == "__main__":
    squares = RawArray("i", 8)
    done = Value("i", 0)
    pair = [
        Process(target=fill, args=(squares, n, done)) for n in (0, 1)
    ]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    print(list(squares), "by", done.value)
    print("RawArray has a lock:", hasattr(squares, "get_lock"))
    print("Array has a lock:", hasattr(Array("i", 8), "get_lock"))
