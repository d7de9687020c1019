# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
from collections import namedtuple
from multiprocessing import Pool

Point = namedtuple("Pt", ["x", "y"])


def add(point: Point) -> int:
    return point.x + point.y


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(add, [Point(1, 2), Point(3, 4)]))
