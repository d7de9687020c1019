from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def add_up(receiver: Connection, sender: Connection) -> None:
    sender.close()
    total = 0
    try:
        while True:
            total += receiver.recv()
    except EOFError:
        print("the child sees the end, total:", total)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=add_up, args=(receiver, sender))
    child.start()
    receiver.close()
    for number in (1, 2, 3):
        sender.send(number)
    sender.close()
    child.join()
