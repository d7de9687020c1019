# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import get_context


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with get_context("fork").Pool(processes=2) as pool:
        print(pool.map(square, [3]))
