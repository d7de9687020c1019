# /// script
# [tool.runner]
# tabs = ["fork", "spawn", "forkserver"]
# ends = { spawn = "", forkserver = "" }
# ///
import threading
from multiprocessing import Process

lock = threading.Lock()
held, release = threading.Event(), threading.Event()


def hold_lock() -> None:
    with lock:
        held.set()
        release.wait()


def use_lock() -> None:
    with lock:
        pass


if __name__ == "__main__":
    thread = threading.Thread(target=hold_lock)
    thread.start()
    held.wait()
    child = Process(target=use_lock)
    child.start()
    release.set()
    thread.join()
    print("the lock is free here:", not lock.locked(), flush=True)
    child.join()
    print("exit code of the child:", child.exitcode)
