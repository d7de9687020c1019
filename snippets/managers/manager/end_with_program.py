# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import subprocess
import sys
from multiprocessing import parent_process
from multiprocessing.managers import SyncManager
from threading import Thread


def wait_and_end() -> None:
    parent_process().join()
    os._exit(1)


def watch_parent() -> None:
    Thread(target=wait_and_end, daemon=True).start()


def run_program() -> None:
    manager = SyncManager()
    manager.start(initializer=watch_parent)
    with manager:
        print("started", flush=True)
        sys.stdin.read()


if __name__ == "__main__" and len(sys.argv) > 1:
    run_program()
elif __name__ == "__main__":
    with subprocess.Popen(
        [sys.executable, __file__, "program"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        program.stdout.readline()
        program.kill()
        program.stdout.read()  # until the manager has ended, too
    print("the manager has ended")
