from multiprocessing.pool import ThreadPool
from unittest.mock import patch

from prices import report

if __name__ == "__main__":
    with (
        patch("prices.fetch", return_value="fake"),
        ThreadPool(2) as pool,
    ):
        print(pool.map(report, ["bread", "milk"]))
