# /// script
# [tool.runner]
# tabs = ["3.13", "3.14", "3.15"]
# ends = { fork = "" }
# ///
import sys
from concurrent.futures import ProcessPoolExecutor


def report_death(kind, error, trace) -> None:
    print(f"{__name__} died of {kind.__name__}", flush=True)


sys.excepthook = report_death  # one line, not fifty
with ProcessPoolExecutor(max_workers=1) as executor:
    print(executor.submit(pow, 2, 10).result())
