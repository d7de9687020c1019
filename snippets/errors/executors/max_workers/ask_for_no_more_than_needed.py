import os
from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    files = range(4)
    workers = max(1, min(61, len(files), os.cpu_count() or 1))
    with ProcessPoolExecutor(max_workers=workers) as executor:
        print(list(executor.map(square, files)))
