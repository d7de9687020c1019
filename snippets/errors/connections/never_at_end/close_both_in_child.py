from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def consume(receiver: Connection, sender: Connection) -> None:
    sender.close()
    try:
        while True:
            print("received:", receiver.recv(), flush=True)
    except EOFError:
        print("the end")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=consume, args=(receiver, sender))
    child.start()
    receiver.close()
    for number in range(3):
        sender.send(number)
    sender.close()
    child.join()
