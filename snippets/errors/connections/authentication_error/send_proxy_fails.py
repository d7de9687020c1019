import sys
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from multiprocessing.managers import SyncManager


def add_name(end: Connection) -> None:
    names = end.recv()
    names.append("Eve")


if __name__ == "__main__":
    with SyncManager(authkey=b"secret") as manager:
        names = manager.list(["Ada"])
        here, there = Pipe()
        child = Process(target=add_name, args=(there,))
        child.start()
        here.send(names)
        child.join()
        print("names:", names)
    sys.exit(child.exitcode)
