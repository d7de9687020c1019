# /// script
# [tool.runner]
# tabs = ["3.15", "3.13", "3.12"]
# ///
from multiprocessing import Pool


def main() -> None:
    factor = 10

    def scale(number: int) -> int:
        return factor * number

    with Pool(processes=2) as pool:
        print(pool.map(scale, [1, 2, 3]))


if __name__ == "__main__":
    main()
