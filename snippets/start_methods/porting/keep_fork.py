# /// script
# [tool.runner]
# start-methods = ["fork"]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import get_context

settings = {"factor": 1}


def scale(number: int) -> int:
    return settings["factor"] * number


if __name__ == "__main__":
    settings["factor"] = 10
    with get_context("fork").Pool(processes=2) as pool:
        print(pool.map(scale, [1, 2, 3]))
