# /// script
# [tool.runner]
# alone = true
# ///
from functools import partial
from multiprocessing import Pool
from time import perf_counter


def keep(given: list[float]) -> None:
    global kept
    kept = given


def look_up(data: list[float], index: int) -> float:
    return data[index]


def look_up_kept(index: int) -> float:
    return kept[index]


def best_seconds(pool, function) -> float:
    seconds = []
    for _ in range(3):
        start = perf_counter()
        pool.map(function, range(10), chunksize=1)
        seconds.append(perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    data = [n / 7 for n in range(300_000)]
    with Pool(2, initializer=keep, initargs=(data,)) as pool:
        kept_seconds = best_seconds(pool, look_up_kept)
        sent_seconds = best_seconds(pool, partial(look_up, data))
    ratio = sent_seconds / kept_seconds
    print(f"sent with each task: {ratio:.0f} times as long")
    print("more than three times as long:", ratio > 3)
