# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def grandchild(end: Connection) -> None:
    end.send("I am here")
    end.send("and still here" if end.recv() else "")


def child(end: Connection) -> None:
    process = Process(target=grandchild, args=(end,))
    process.start()
    process.join()


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=child, args=(there,))
    process.start()
    print(here.recv())
    process.terminate()
    process.join()
    here.send("is the child gone?")
    print(here.recv())
