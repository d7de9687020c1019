from functools import partial
from multiprocessing import Pool


def scale(settings: dict, number: int) -> int:
    return settings["factor"] * number


if __name__ == "__main__":
    settings = {"factor": 10}
    with Pool(processes=2) as pool:
        print(pool.map(partial(scale, settings), [1, 2, 3]))
