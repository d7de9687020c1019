# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor
from functools import partial


def multiply(factor: int, number: int) -> int:
    return number * factor


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(partial(multiply, 3), range(4))))
