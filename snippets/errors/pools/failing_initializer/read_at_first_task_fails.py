from functools import cache, partial
from multiprocessing import Pool


@cache
def read_limit(path: str) -> int:
    with open(path) as file:
        return int(file.read())


def check(number: int, path: str) -> bool:
    return number < read_limit(path)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(partial(check, path="limit.txt"), [1, 2, 3]))
