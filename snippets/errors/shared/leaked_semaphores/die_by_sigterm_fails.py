# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# tabs = ["3.15", "3.11 spawn", "3.11 fork"]
# ///
import os
import signal
from multiprocessing import Lock, Process


def work(lock) -> None:
    with lock:
        print("working", flush=True)


if __name__ == "__main__":
    lock = Lock()
    child = Process(target=work, args=(lock,))
    child.start()
    child.join()
    os.kill(os.getpid(), signal.SIGTERM)  # as "docker stop" does
