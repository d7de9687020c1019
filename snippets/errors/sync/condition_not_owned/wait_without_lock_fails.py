import sys
from multiprocessing import Condition, Process


def wait(ready: Condition) -> None:
    ready.wait()
    print("ready")


if __name__ == "__main__":
    ready = Condition()
    process = Process(target=wait, args=(ready,))
    process.start()
    process.join()
    sys.exit(process.exitcode)
