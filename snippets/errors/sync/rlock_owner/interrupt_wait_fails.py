# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
import sys
from multiprocessing import Condition, Process


def wait(condition: Condition) -> None:
    with condition:
        condition.notify()
        condition.wait()


if __name__ == "__main__":
    condition = Condition()
    with condition:
        process = Process(target=wait, args=(condition,))
        process.start()
        condition.wait()  # until the child has called notify
        condition.notify()
        # The child is awake and wants its lock, which is held here.
        os.kill(process.pid, signal.SIGINT)
        process.join()
    sys.exit(process.exitcode)
