import sys
from multiprocessing import Process
from multiprocessing.connection import Listener


def serve(address: tuple[str, int]) -> None:
    with Listener(address):
        print("the child listens, too")


if __name__ == "__main__":
    with Listener(("localhost", 0)):
        child = Process(target=serve, args=(("localhost", 0),))
        child.start()
        child.join()
    sys.exit(child.exitcode)
