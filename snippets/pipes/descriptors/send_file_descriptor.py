# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle, send_handle


def append(end: Connection) -> None:
    descriptor = recv_handle(end)
    with open(descriptor, "w") as file:
        file.write("written by the child\n")


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=append, args=(there,))
    child.start()
    with open("log.txt", "w+") as file:
        file.write("written by the parent\n")
        file.flush()
        send_handle(here, file.fileno(), child.pid)
        child.join()
        file.seek(0)
        print(file.read(), end="")
    os.remove("log.txt")
