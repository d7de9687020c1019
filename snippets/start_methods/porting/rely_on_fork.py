# /// script
# [tool.runner]
# tabs = ["3.13", "3.14"]
# ///
from multiprocessing import Pool

settings = {"factor": 1}


def scale(number: int) -> int:
    return settings["factor"] * number


if __name__ == "__main__":
    settings["factor"] = 10
    with Pool(processes=2) as pool:
        print(pool.map(scale, [1, 2, 3]))
