import sys
from multiprocessing import Lock, Process, RawValue


def visit(visits, lock) -> None:
    for _ in range(100):
        with lock:
            visits.value += 1


if __name__ == "__main__":
    visits = RawValue("i", 0)
    lock = Lock()
    child = Process(target=visit, args=(visits, lock))
    child.start()
    child.join()
    print(visits.value)
    sys.exit(child.exitcode)
