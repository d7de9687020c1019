from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def produce(end: Connection) -> None:
    end.send("first")
    end.send("second")


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=produce, args=(there,))
    child.start()
    child.join()
    with here:
        print("received:", here.recv(), flush=True)
    print("received:", here.recv())
