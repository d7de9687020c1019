from functools import partial
from multiprocessing import Pool


def scale(factor: int, number: int) -> int:
    return factor * number


def main() -> None:
    factor = 10

    with Pool(processes=2) as pool:
        print(pool.map(partial(scale, factor), [1, 2, 3]))


if __name__ == "__main__":
    main()
