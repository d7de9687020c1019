import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait


def work(sender: Connection) -> None:
    sender.send("half of it")
    os._exit(3)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=work, args=(sender,))
    child.start()
    while True:
        ready = wait([receiver, child.sentinel])
        if receiver in ready:
            print("received:", receiver.recv())
        elif child.sentinel in ready:
            child.join()
            print("the child has ended with", child.exitcode)
            break
    sender.close()
