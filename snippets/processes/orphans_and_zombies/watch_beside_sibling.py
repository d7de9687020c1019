# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# tabs = ["3.15", "3.15 fork"]
# ///
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection
from time import sleep


def watch(end: Connection) -> None:
    end.send("started")
    parent_process().join()
    end.send("the first child has noticed")


def stay(end: Connection) -> None:
    end.send("started")
    end.recv()


def start_both(first: Connection, second: Connection) -> None:
    Process(target=watch, args=(first,)).start()
    Process(target=stay, args=(second,)).start()
    sleep(60)


if __name__ == "__main__":
    first, first_end = Pipe()
    second, second_end = Pipe()
    parent = Process(target=start_both, args=(first_end, second_end))
    parent.start()
    first.recv()
    second.recv()
    parent.kill()
    parent.join()
    print("noticed while the second lives:", first.poll(timeout=1))
    second.send("you may go")
    print(first.recv())
