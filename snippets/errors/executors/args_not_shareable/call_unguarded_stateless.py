# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


def square(number: int) -> int:
    return number * number


with InterpreterPoolExecutor(max_workers=2) as executor:
    print(list(executor.map(square, range(4))))
