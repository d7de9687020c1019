from multiprocessing import Pool
from unittest.mock import patch

from prices import report


def start_patch() -> None:
    patch("prices.fetch", return_value="fake").start()


if __name__ == "__main__":
    with Pool(2, initializer=start_patch) as pool:
        print(pool.map(report, ["bread", "milk"]))
