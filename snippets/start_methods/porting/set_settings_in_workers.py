from multiprocessing import Pool

settings = {"factor": 1}


def set_up(given: dict) -> None:
    settings.update(given)


def scale(number: int) -> int:
    return settings["factor"] * number


if __name__ == "__main__":
    settings["factor"] = 10
    with Pool(2, initializer=set_up, initargs=(settings,)) as pool:
        print(pool.map(scale, [1, 2, 3]))
