from multiprocessing import Pool


def set_config(values: dict) -> None:
    global config
    config = values


def scale(number: int) -> int:
    return number * config["factor"]


if __name__ == "__main__":
    chosen = {"factor": 10}
    with Pool(2, initializer=set_config, initargs=(chosen,)) as pool:
        print(pool.map(scale, [1, 2]))
