from functools import wraps
from multiprocessing import Pool


def logged(function):
    @wraps(function)
    def call(number):
        return function(number)

    return call


def square(number):
    return number * number


if __name__ == "__main__":
    logged_square = logged(square)
    with Pool(processes=2) as pool:
        print(pool.map(logged_square, [1, 2, 3]))
