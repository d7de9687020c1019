from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(square, [3]))
