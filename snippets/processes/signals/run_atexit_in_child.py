# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# tabs = ["3.12 fork", "3.12 spawn", "3.13 fork", "3.15"]
# ///
import atexit
from multiprocessing import Process


def work() -> None:
    atexit.register(print, "atexit in the child")
    print("the child is done")


if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    child.join()
    print("exit code:", child.exitcode)
