# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import fcntl
import os
from multiprocessing import Process


def die(path: str) -> None:
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        os._exit(1)


if __name__ == "__main__":
    child = Process(target=die, args=("work.lock",))
    child.start()
    child.join()
    with open("work.lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        print("its lock is free: True")
