import os
import signal
import sys
from multiprocessing import Process


def end_by(way: str) -> None:
    print("printed before", way, flush=True)
    if way == "sys.exit":
        sys.exit()
    if way == "os._exit":
        os._exit(0)
    if way == "a signal":
        os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    for way in "return", "sys.exit", "os._exit", "a signal":
        child = Process(target=end_by, args=(way,))
        child.start()
        child.join()
    print("four children have ended")
