# /// script
# [tool.runner]
# limit = 6
# tabs = ["3.15", "3.13"]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import get_context

pool = get_context("fork").Pool(processes=2)


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    print(pool.map(square, [3]))
