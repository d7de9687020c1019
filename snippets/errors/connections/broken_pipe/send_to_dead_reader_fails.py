from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def add_up(receiver: Connection) -> None:
    for _ in range(3):
        print("sum:", sum(receiver.recv()), flush=True)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=add_up, args=(receiver,))
    child.start()
    receiver.close()
    for item in (1, "2", 3):
        sender.send([item] * 100_000)
    sender.close()
    child.join()
