from multiprocessing import Pool

config = {"factor": 10}


def scale(number: int) -> int:
    return number * config["factor"]


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(scale, [1, 2]))
