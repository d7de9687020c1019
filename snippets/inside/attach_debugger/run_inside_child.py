# /// script
# requires-python = ">=3.14"
# [tool.runner]
# platforms = ["linux"]
# ///
import sys
import time
from multiprocessing import Process, SimpleQueue
from pathlib import Path

wanted = True


def work(begun: SimpleQueue) -> None:
    count = 0
    while wanted:
        count += 1
        if count == 2:
            begun.put(True)
        time.sleep(0.1)


if __name__ == "__main__":
    begun = SimpleQueue()
    process = Process(target=work, args=(begun,))
    process.start()
    begun.get()
    sys.remote_exec(process.pid, str(Path("tell_count.py").resolve()))
    process.join()
    print("exit code of the child:", process.exitcode)
