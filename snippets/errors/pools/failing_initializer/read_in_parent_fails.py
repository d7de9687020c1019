from multiprocessing import Pool
from time import sleep


def set_up(path: str) -> None:
    global limit
    sleep(1)
    with open(path) as file:
        limit = int(file.read())


def check(number: int) -> bool:
    return number < limit


if __name__ == "__main__":
    set_up("limit.txt")
    with Pool(1, initializer=set_up, initargs=("limit.txt",)) as pool:
        print(pool.map(check, [1, 2, 3]))
