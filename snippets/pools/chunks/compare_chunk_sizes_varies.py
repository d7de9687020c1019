# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def add_one(number: int) -> int:
    return number + 1


if __name__ == "__main__":
    numbers = range(20_000)
    seconds = {}
    with Pool(processes=2) as pool:
        for size in (1, 10, 100, 1000):
            start = perf_counter()
            pool.map(add_one, numbers, chunksize=size)
            seconds[size] = perf_counter() - start
    for size, time in seconds.items():
        ratio = time / seconds[1000]
        print(f"chunks of {size}: {ratio:.0f} times as long")
    print(
        "chunks of one are the slowest:",
        max(seconds, key=seconds.get) == 1,
    )
