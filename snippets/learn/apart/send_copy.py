from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def send_back(end: Connection) -> None:
    items = end.recv()
    items.append("child")
    end.send(items)


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=send_back, args=(there,))
    child.start()
    items = ["parent"]
    here.send(items)
    print("came back:", here.recv())
    print("stayed here:", items)
    child.join()
