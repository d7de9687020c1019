import time
from multiprocessing import Pool


def count_divisors(number: int) -> int:
    return sum(number % d == 0 for d in range(1, number + 1))


def burn(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        count_divisors(10_000)


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(burn, [6, 6])
        pool.close()
        pool.join()
