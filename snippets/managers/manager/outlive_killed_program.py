# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
import subprocess
import sys
from multiprocessing import Manager, active_children
from time import sleep


def run_program() -> None:
    with Manager():
        print(active_children()[0].pid, flush=True)
        sys.stdin.read()


if __name__ == "__main__" and len(sys.argv) > 1:
    run_program()
elif __name__ == "__main__":
    program = subprocess.Popen(
        [sys.executable, __file__, "program"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    manager_pid = int(program.stdout.readline())
    program.terminate()
    program.wait()
    sleep(0.5)
    os.kill(manager_pid, signal.SIGTERM)  # fails if it has ended
    print("the manager was still there")
