from multiprocessing import Pool
from time import sleep


def work(number: int) -> int:
    sleep(1)
    return number * number


def squares(numbers):
    with Pool(processes=2) as pool:
        return pool.imap(work, numbers)


if __name__ == "__main__":
    print("total:", sum(squares(range(2))))
