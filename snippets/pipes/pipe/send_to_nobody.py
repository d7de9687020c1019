from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def leave(end: Connection) -> None:
    end.close()


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=leave, args=(there,))
    child.start()
    there.close()
    child.join()
    try:
        here.send("anyone?")
    except BrokenPipeError:
        print("BrokenPipeError")
