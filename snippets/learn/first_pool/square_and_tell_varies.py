import time
from multiprocessing import Pool


def square_slowly(number: int) -> int:
    time.sleep(0.1)
    print(f"{number} squared is {number * number}", flush=True)
    return number * number


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        results = pool.map(square_slowly, range(1, 11))
    print("Results:", results)
