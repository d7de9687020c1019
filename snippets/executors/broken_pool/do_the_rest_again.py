import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import suppress


def square(number, attempt):
    if number == 3 and attempt == 1:
        os._exit(1)
    return number * number


def square_all(numbers, attempts=3):
    results = {}
    for attempt in range(1, attempts + 1):
        left = [n for n in numbers if n not in results]
        futures = {}
        with (
            ProcessPoolExecutor(max_workers=2) as executor,
            suppress(BrokenExecutor),
        ):
            for n in left:
                futures[n] = executor.submit(square, n, attempt)
        for number, future in futures.items():
            if not isinstance(future.exception(), BrokenExecutor):
                results[number] = future.result()
        if len(results) == len(numbers):
            return attempt, [results[n] for n in numbers]
    raise RuntimeError(f"after {attempts} pools these are left: {left}")


if __name__ == "__main__":
    attempt, squares = square_all(range(6))
    print("pools used:", attempt)
    print(squares)
