# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
import threading
import warnings
from multiprocessing import get_context

lock = threading.Lock()
held, release = threading.Event(), threading.Event()


def hold_lock() -> None:
    with lock:
        held.set()
        release.wait()


def use_lock() -> None:
    with lock:
        print("the child has the lock")


if __name__ == "__main__":
    warnings.simplefilter("always")
    child = get_context("fork").Process(target=use_lock)
    child.start()  # before the thread
    thread = threading.Thread(target=hold_lock)
    thread.start()
    held.wait()
    child.join()
    print("exit code of the child:", child.exitcode)
    release.set()
