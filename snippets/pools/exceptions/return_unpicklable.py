from multiprocessing import Pool
from multiprocessing.pool import MaybeEncodingError


def make_adder(number: int):
    return lambda other: number + other


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        try:
            pool.map(make_adder, [1, 2])
        except MaybeEncodingError as error:
            print(type(error).__name__, "for a result of the task")
            print("the reason is a text:", isinstance(error.exc, str))
