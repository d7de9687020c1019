# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import ctypes
import faulthandler
import sys
from multiprocessing import Process


def work() -> None:
    faulthandler.enable()
    read_nothing()


def read_nothing() -> None:
    ctypes.string_at(0)


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
    sys.exit(1)
