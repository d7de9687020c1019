import os
import time
from multiprocessing import Process


def work() -> None:
    print("process", os.getpid(), "counts", flush=True)
    left = 1_000_000
    while left > 0:
        left -= 1
        time.sleep(0.1)
    print("left:", left, flush=True)


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
