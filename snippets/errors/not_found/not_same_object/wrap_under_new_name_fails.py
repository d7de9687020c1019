from functools import wraps
from multiprocessing import Pool


def rounded(function):
    @wraps(function)
    def wrapper(*args):
        return round(function(*args), 2)

    return wrapper


def root(number: int) -> float:
    return number**0.5


rounded_root = rounded(root)

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(rounded_root, [2, 3]))
