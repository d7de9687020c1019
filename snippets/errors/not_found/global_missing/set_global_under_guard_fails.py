# /// script
# [tool.runner]
# tabs = ["3.15", "3.13 spawn", "3.13 fork"]
# ends = { "fork" = "" }
# ///
from multiprocessing import Pool


def scale(number: int) -> int:
    return number * config["factor"]


if __name__ == "__main__":
    config = {"factor": 10}
    with Pool(processes=2) as pool:
        print(pool.map(scale, [1, 2]))
