# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


def fib(number: int) -> int:
    return number if number < 2 else fib(number - 1) + fib(number - 2)


with InterpreterPoolExecutor(max_workers=2) as executor:
    print(list(executor.map(fib, range(8))))
