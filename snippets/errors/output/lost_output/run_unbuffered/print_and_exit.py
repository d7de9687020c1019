import os
from multiprocessing import Process


def work() -> None:
    print("half of it is done")
    os._exit(1)


if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    child.join()
    print("exit code of the child:", child.exitcode)
