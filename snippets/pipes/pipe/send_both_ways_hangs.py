from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def exchange(end: Connection) -> None:
    end.send(b"x" * 1_000_000)
    end.recv()


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=exchange, args=(there,))
    child.start()
    print("both send", flush=True)
    exchange(here)
    print("never printed")
    child.join()
