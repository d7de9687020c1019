from functools import wraps
from multiprocessing import Pool


def logged(function):
    @wraps(function)
    def call(number):
        return function(number)

    return call


@logged
def square(number):
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(square, [1, 2, 3]))
