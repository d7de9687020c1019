import sys
from concurrent.futures import ProcessPoolExecutor


def read(number: int) -> int:
    if number == 2:
        sys.exit("bad input")
    return number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            print(list(executor.map(read, range(4))))
        except SystemExit as error:
            print("SystemExit in the parent:", error)
