from functools import partial
from multiprocessing import Pool


def invert(number: int) -> float:
    return 1 / number


def attempt(function, argument) -> tuple:
    try:
        return function(argument), None
    except Exception as error:
        return None, error


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        pairs = pool.map(partial(attempt, invert), [1, 2, 0, 4])
    for value, error in pairs:
        print(value if error is None else type(error).__name__)
