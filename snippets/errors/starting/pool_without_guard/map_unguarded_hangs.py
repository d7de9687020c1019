# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.13", "3.14", "3.15"]
# limit = 8
# [tool.runner.ends]
# fork = ""
# "3.13.8 forkserver" = "fails"
# "3.15 forkserver" = "hangs"
# ///
import sys
import time
from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def report(kind, error, trace) -> None:
    print(f"{__name__}: {kind.__name__}", flush=True)
    time.sleep(1)


sys.excepthook = report  # a line for each traceback
pool = Pool(processes=2)
print(pool.map(square, [1, 2, 3]))
