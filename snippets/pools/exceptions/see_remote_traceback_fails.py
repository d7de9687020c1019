from multiprocessing import Pool


def invert(number: int) -> float:
    return 1 / number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(invert, [1, 2, 0, 4]))
