# /// script
# [tool.runner]
# alone = true
# ///
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from time import perf_counter


def add_one(number: int) -> int:
    return number + 1


def time_of(call, items: range, **options) -> float:
    start = perf_counter()
    for _ in call(add_one, items, **options):
        pass
    return (perf_counter() - start) / len(items)


if __name__ == "__main__":
    few, many = range(300), range(6000)
    seconds = {}
    with Pool(1) as pool:
        pool.apply(add_one, (1,))
        seconds["Pool.map"] = time_of(pool.map, many)
        seconds["Pool.map, chunksize=1"] = time_of(
            pool.map, many, chunksize=1
        )
        seconds["Pool.imap"] = time_of(pool.imap, many)
    with ProcessPoolExecutor(1) as executor:
        executor.submit(add_one, 1).result()
        seconds["Executor.map"] = time_of(executor.map, few)
        seconds["Executor.map, chunksize=100"] = time_of(
            executor.map, many, chunksize=100
        )
    fastest = min(seconds.values())
    for name, time in seconds.items():
        print(f"{name}: {time / fastest:.0f}")
