# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection


def grandchild(end: Connection) -> None:
    end.send("I have a parent")
    parent_process().join()
    end.send(f"it has gone, alive: {parent_process().is_alive()}")


def child(end: Connection) -> None:
    process = Process(target=grandchild, args=(end,))
    process.start()
    process.join()


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=child, args=(there,))
    process.start()
    print(here.recv())
    process.kill()
    print(here.recv())
    process.join()
