# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from timeit import repeat

if __name__ == "__main__":
    numbers = list(range(500_000))
    with Pool(processes=1) as pool:
        here = min(repeat(lambda: sum(numbers), number=1, repeat=3))
        there = min(
            repeat(
                lambda: pool.apply(sum, (numbers,)), number=1, repeat=3
            )
        )
    print("sending it and adding it up there is slower:", there > here)
