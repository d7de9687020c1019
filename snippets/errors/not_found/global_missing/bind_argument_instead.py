from functools import partial
from multiprocessing import Pool


def scale(number: int, config: dict) -> int:
    return number * config["factor"]


if __name__ == "__main__":
    config = {"factor": 10}
    with Pool(processes=2) as pool:
        print(pool.map(partial(scale, config=config), [1, 2]))
