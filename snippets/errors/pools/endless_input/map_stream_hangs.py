from itertools import count
from multiprocessing import Pool
from time import sleep


def read_sensor():
    for number in count():
        sleep(0.01)
        yield number


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for result in pool.map(square, read_sensor()):
            print(result, flush=True)
            if result > 50:
                break
