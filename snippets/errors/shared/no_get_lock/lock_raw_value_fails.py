import sys
from multiprocessing import Process, RawValue


def visit(visits) -> None:
    for _ in range(100):
        with visits.get_lock():
            visits.value += 1


if __name__ == "__main__":
    visits = RawValue("i", 0)
    child = Process(target=visit, args=(visits,))
    child.start()
    child.join()
    print(visits.value)
    sys.exit(child.exitcode)
