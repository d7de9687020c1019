# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from timeit import repeat

NUMBERS = range(2_000)


def halve(number: int) -> float:
    return number / 2


def halve_in_loop() -> None:
    [halve(number) for number in NUMBERS]


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        loop = min(repeat(halve_in_loop, number=1, repeat=5))
        parallel = min(
            repeat(lambda: pool.map(halve, NUMBERS), number=1, repeat=5)
        )
    print("parallel is slower:", parallel > loop)
