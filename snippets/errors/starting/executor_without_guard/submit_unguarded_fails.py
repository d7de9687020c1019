# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.13", "3.14", "3.15"]
# ends = { "fork" = "" }
# ///
import sys
from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


sys.tracebacklimit = 1
with ProcessPoolExecutor(max_workers=1) as executor:
    print(executor.submit(square, 7).result())
