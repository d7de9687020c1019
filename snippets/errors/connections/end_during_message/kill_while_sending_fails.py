import time
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def produce(sender: Connection) -> None:
    sender.send("done")
    sender.send(b"x" * 10_000_000)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=produce, args=(sender,))
    child.start()
    sender.close()
    print("received:", receiver.recv(), flush=True)
    time.sleep(0.5)
    child.kill()
    print("received:", len(receiver.recv()))
    child.join()
