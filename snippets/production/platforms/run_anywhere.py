import sys
from multiprocessing import get_all_start_methods, get_context


def count_workers(wanted: int) -> int:
    """At most 61 on Windows, which can wait for no more handles."""
    return min(wanted, 61) if sys.platform == "win32" else wanted


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    print("spawn is here:", "spawn" in get_all_start_methods())
    with get_context("spawn").Pool(count_workers(2)) as pool:
        print(pool.map(square, [1, 2, 3]))
