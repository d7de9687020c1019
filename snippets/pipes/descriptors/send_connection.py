from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def introduce(mailbox: Connection) -> None:
    friend = mailbox.recv()
    friend.send("hello from a stranger")


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=introduce, args=(there,))
    child.start()
    mine, for_child = Pipe()
    print("is a descriptor:", isinstance(mine.fileno(), int))
    here.send(for_child)
    print(mine.recv())
    child.join()
