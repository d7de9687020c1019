# /// script
# [tool.runner]
# tabs = ["3.13", "3.14", "3.15"]
# [tool.runner.ends]
# fork = ""
# "3.13.8 forkserver" = "fails"
# "3.15 forkserver" = "hangs"
# ///
import sys
import time
from multiprocessing import Pool


def report(kind, error, trace) -> None:
    print(f"{__name__} died of {kind.__name__}", flush=True)
    time.sleep(0.5)


sys.excepthook = report  # one line, not fifty, for each process
with Pool(processes=2) as pool:
    print(pool.map(abs, [-1, -2]))
