import sys
import time
from multiprocessing import get_context


def report(kind, error, trace) -> None:
    print("a worker died of", kind.__name__, flush=True)
    time.sleep(0.5)


sys.excepthook = report  # one line, not fifty, for each worker
with get_context("spawn").Pool(processes=2) as pool:
    print(pool.map(abs, [-1, -2]))
