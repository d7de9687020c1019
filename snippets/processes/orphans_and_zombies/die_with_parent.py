# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection
from threading import Thread
from time import sleep


def die_with_parent() -> None:
    parent_process().join()
    os._exit(1)


def grandchild(end: Connection) -> None:
    Thread(target=die_with_parent, daemon=True).start()
    end.send("working")
    sleep(60)


def child(end: Connection) -> None:
    process = Process(target=grandchild, args=(end,))
    process.start()
    process.join()


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=child, args=(there,))
    process.start()
    there.close()
    print(here.recv())
    process.kill()
    process.join()
    try:
        here.recv()
    except EOFError:
        print("child and grandchild are gone")
