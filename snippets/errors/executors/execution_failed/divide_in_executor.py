# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


def invert(number: int) -> float:
    return 1 / number


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        try:
            print(executor.submit(invert, 0).result())
        except ZeroDivisionError:
            print("no inverse")
