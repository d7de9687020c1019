# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    numbers = range(1_000_000)

    start = perf_counter()
    total = sum(map(square, numbers))
    loop_seconds = perf_counter() - start

    start = perf_counter()
    with Pool(processes=2) as pool:
        assert sum(pool.map(square, numbers)) == total
    pool_seconds = perf_counter() - start

    print(f"the pool: {pool_seconds / loop_seconds:.1f} times as long")
    print("slower than the loop:", pool_seconds > loop_seconds)
