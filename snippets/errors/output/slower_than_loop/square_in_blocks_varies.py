# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def sum_squares(block: range) -> int:
    return sum(number * number for number in block)


if __name__ == "__main__":
    step = 1_000_000
    numbers = [range(n * step, (n + 1) * step) for n in range(10)]

    start = perf_counter()
    total = sum(map(sum_squares, numbers))
    loop_seconds = perf_counter() - start

    start = perf_counter()
    with Pool(processes=2) as pool:
        assert sum(pool.map(sum_squares, numbers)) == total
    pool_seconds = perf_counter() - start

    print(f"the pool: {pool_seconds / loop_seconds:.1f} times as long")
