# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
import sys
from multiprocessing import Lock, Process


def stop(number, frame) -> None:
    sys.exit(0)


def work(lock) -> None:
    with lock:
        print("working", flush=True)


if __name__ == "__main__":
    lock = Lock()
    child = Process(target=work, args=(lock,))
    child.start()
    signal.signal(signal.SIGTERM, stop)
    child.join()
    os.kill(os.getpid(), signal.SIGTERM)  # as "docker stop" does
