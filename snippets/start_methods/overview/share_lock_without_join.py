# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import sys
import time
from multiprocessing import get_context

sys.tracebacklimit = 0
time.sleep(0.3)  # as long as a large import may take


def say_hello(lock) -> None:
    with lock:
        print("hello")


if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    for _ in range(3):
        context.Process(target=say_hello, args=(lock,)).start()
