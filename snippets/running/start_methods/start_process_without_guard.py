import sys
from multiprocessing import get_context

sys.tracebacklimit = 0  # the message is long enough


def greet() -> None:
    print("hello from the child")


print("running as", __name__, flush=True)
process = get_context("spawn").Process(target=greet)
process.start()
process.join()
print("exit code of the child:", process.exitcode)
