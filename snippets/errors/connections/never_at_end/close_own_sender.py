from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def produce(sender: Connection) -> None:
    for number in range(3):
        sender.send(number)
    sender.close()


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=produce, args=(sender,))
    child.start()
    sender.close()
    try:
        while True:
            print("received:", receiver.recv(), flush=True)
    except EOFError:
        print("the end")
    child.join()
