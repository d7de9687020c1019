# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def work(number: int) -> int:
    return number


if __name__ == "__main__":
    start = perf_counter()
    for _ in range(5):
        with Pool(processes=2) as pool:
            pool.map(work, range(10))
    anew = perf_counter() - start

    start = perf_counter()
    with Pool(processes=2) as pool:
        for _ in range(5):
            pool.map(work, range(10))
    kept = perf_counter() - start
    print("five pools take longer than one:", anew > kept)
    print(f"about {anew / kept:.0f} times as long")
