# /// script
# [tool.runner]
# ends = { "3.11" = "", "3.14" = "fails" }
# tabs = ["3.15", "3.13"]
# ///
from itertools import count
from multiprocessing import Pool


def take_two(numbers) -> list[int]:
    return [next(numbers), next(numbers)]


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.apply(take_two, (count(5),)))
