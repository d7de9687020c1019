# /// script
# [tool.runner]
# tabs = ["3.13", "3.14", "3.15"]
# ends = { "3.13.8 forkserver" = "fails", "3.15 forkserver" = "" }
# ///
import sys
from multiprocessing import Process

sys.tracebacklimit = 0  # the message is long enough


def greet() -> None:
    print("hello from the child")


print("running as", __name__, flush=True)
process = Process(target=greet)
process.start()
process.join()
print("exit code of the child:", process.exitcode)
