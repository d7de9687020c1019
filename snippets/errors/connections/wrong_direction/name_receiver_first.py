from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def produce(sender: Connection) -> None:
    sender.send("hello")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=produce, args=(sender,))
    child.start()
    child.join()
    print("received:", receiver.recv())
