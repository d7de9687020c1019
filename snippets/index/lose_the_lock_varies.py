# /// script
# [tool.runner]
# tabs = ["3.13", "3.14", "3.15"]
# platforms = ["linux", "darwin"]
# ///
import sys
from multiprocessing import Lock, Process

sys.tracebacklimit = 0  # one line for each error


def greet(lock, number: int) -> None:
    with lock:
        print("hello from child", number, flush=True)


if __name__ == "__main__":
    print("starting ten children", flush=True)
    lock = Lock()
    for number in range(10):
        Process(target=greet, args=(lock, number)).start()
