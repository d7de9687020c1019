import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def work(number: int) -> int:
    if number == 2:
        os._exit(1)
    return number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            print(list(executor.map(work, range(4))))
        except BrokenProcessPool:
            print("BrokenProcessPool")
