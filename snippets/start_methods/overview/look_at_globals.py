# /// script
# [tool.runner]
# tabs = ["fork", "spawn", "forkserver", "3.12 forkserver"]
# ///
import os
from multiprocessing import Process
from pickle import PicklingError

level = 1
print("running as", __name__, flush=True)


def look(main_pid: int) -> None:
    print("child: level is", level)
    print("child: my parent is main:", os.getppid() == main_pid)


if __name__ == "__main__":
    level = 2
    for _ in range(2):
        child = Process(target=look, args=(os.getpid(),))
        child.start()
        child.join()
    child = Process(target=lambda: print("child: I am a lambda"))
    try:
        child.start()
        child.join()
    except PicklingError as error:
        print("main: no lambda,", type(error).__name__)
