# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# tabs = ["3.12 fork", "3.12 spawn", "3.13 fork", "3.15"]
# ///
import atexit
from multiprocessing import Process


def say_goodbye() -> None:
    print("atexit in the child", flush=True)


def work() -> None:
    atexit.register(say_goodbye)
    print("the child is done", flush=True)


if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    child.join()
    print("exit code:", child.exitcode)
