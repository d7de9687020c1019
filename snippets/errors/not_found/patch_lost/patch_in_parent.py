# /// script
# [tool.runner]
# tabs = ["3.15", "3.13 spawn", "3.13 fork"]
# ///
from multiprocessing import Pool
from unittest.mock import patch

from prices import report

if __name__ == "__main__":
    with patch("prices.fetch", return_value="fake"), Pool(2) as pool:
        print(pool.map(report, ["bread", "milk"]))
