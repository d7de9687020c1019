from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait


def count(sender: Connection, upto: int) -> None:
    for number in range(upto):
        sender.send(number)
    sender.close()


if __name__ == "__main__":
    readers, children = [], []
    for upto in (2, 3, 4):
        receiver, sender = Pipe(duplex=False)
        child = Process(target=count, args=(sender, upto))
        child.start()
        sender.close()
        readers.append(receiver)
        children.append(child)
    total = 0
    while readers:
        for receiver in wait(readers):
            try:
                total += receiver.recv()
            except EOFError:
                readers.remove(receiver)
    print("total:", total)
    for child in children:
        child.join()
