# /// script
# requires-python = ">=3.14"
# ///
import os
from concurrent.futures import InterpreterPoolExecutor


def square(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=2) as executor:
        results = list(executor.map(square, range(4)))
        print("submitted:", executor.submit(abs, -1).result())
    print([square for square, _ in results])
    print("one process:", {pid for _, pid in results} == {os.getpid()})
    executor.shutdown()
