# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# tabs = ["3.15", "3.15 fork"]
# ///
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from time import sleep


def grandchild(end: Connection) -> None:
    end.send("started")
    end.recv()


def child(end: Connection) -> None:
    process = Process(target=grandchild, args=(end,))
    process.start()
    process.join()


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=child, args=(there,))
    process.start()
    here.recv()
    process.kill()
    while process.is_alive():
        sleep(0.01)
    ready = wait([process.sentinel], timeout=0.1)
    print("killed, sentinel ready:", ready != [])
    here.send("you may go")
    ready = wait([process.sentinel], timeout=10)
    print("no grandchild, sentinel ready:", ready != [])
    process.join()
