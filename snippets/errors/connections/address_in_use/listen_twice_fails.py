import sys
from multiprocessing import Process
from multiprocessing.connection import Listener


def serve(address: tuple[str, int]) -> None:
    with Listener(address):
        print("the child listens, too")


if __name__ == "__main__":
    with Listener(("localhost", 0)) as listener:
        child = Process(target=serve, args=(listener.address,))
        child.start()
        child.join()
    sys.exit(child.exitcode)
