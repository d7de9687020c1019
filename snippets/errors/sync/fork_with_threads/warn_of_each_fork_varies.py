# /// script
# requires-python = ">=3.12"
# [tool.runner]
# start-methods = ["fork"]
# ///
import os
import pty
import threading
import warnings

warnings.simplefilter("always")


def fork(how) -> None:
    pid = how()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


if __name__ == "__main__":
    stop = threading.Event()
    threading.Thread(target=stop.wait).start()
    fork(os.fork)
    fork(lambda: pty.fork()[0])
    stop.set()
