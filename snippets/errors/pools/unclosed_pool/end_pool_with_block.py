import warnings
from multiprocessing import Pool


def square_all(numbers: list[int]) -> list[int]:
    with Pool(processes=2) as pool:
        return pool.map(square, numbers)


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    warnings.simplefilter("default")
    print(square_all([1, 2, 3]))
