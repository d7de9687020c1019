import os
import sys
from multiprocessing import Process, parent_process


def look_around(creator: int) -> None:
    sys.setrecursionlimit(5000)
    print("it has its own pid:", os.getpid() != creator)
    print("it knows its parent:", parent_process().pid == creator)
    print("its recursion limit:", sys.getrecursionlimit())


if __name__ == "__main__":
    child = Process(target=look_around, args=(os.getpid(),))
    child.start()
    child.join()
    print("the parent's:", sys.getrecursionlimit())
    print("the parent has no parent:", parent_process() is None)
