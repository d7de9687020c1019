from multiprocessing import Pool


def invert(number: int) -> float:
    return 1 / number


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        try:
            pool.map(invert, [4, 2, 0, 1])
        except ZeroDivisionError as error:
            print("caught in the parent:", error)
        print("the pool goes on:", pool.map(invert, [4, 2, 1]))
