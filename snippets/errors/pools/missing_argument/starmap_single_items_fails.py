from multiprocessing import Pool


def double(number: int) -> int:
    return 2 * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.starmap(double, [1, 3]))
