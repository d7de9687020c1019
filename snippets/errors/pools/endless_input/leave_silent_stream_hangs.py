from multiprocessing import Pool
from time import sleep


def read_sensor():
    yield 3
    sleep(600)  # the sensor is silent


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for result in pool.imap(square, read_sensor()):
            print(result, flush=True)
            break
    print("the block has ended")
