from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        squares = pool.map(square, [1, 2, 3])
        print("first:", squares[0])
