from concurrent.futures import ProcessPoolExecutor
from functools import cache


@cache
def connect(address: str):
    raise ConnectionError(f"no answer from {address}")


def work(number: int) -> int:
    connect("db.example")
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(repr(executor.submit(work, 3).exception()))
