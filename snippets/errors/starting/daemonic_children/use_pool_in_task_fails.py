from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def sum_squares(numbers: list[int]) -> int:
    with Pool(processes=2) as pool:
        return sum(pool.map(square, numbers))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(sum_squares, [[1, 2], [3, 4]]))
