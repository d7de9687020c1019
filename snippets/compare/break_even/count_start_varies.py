# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def work(steps: int) -> int:
    return sum(n * n for n in range(steps))


if __name__ == "__main__":
    start = perf_counter()
    loop = [work(1000) for _ in range(10)]
    loop_seconds = perf_counter() - start

    start = perf_counter()
    with Pool(processes=2) as pool:
        assert pool.map(work, [1000] * 10) == loop
    pool_seconds = perf_counter() - start
    print("a new pool for ten short tasks is slower:", end=" ")
    print(pool_seconds > loop_seconds)
