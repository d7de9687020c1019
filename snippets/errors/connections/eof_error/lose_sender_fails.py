from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def divide(end: Connection) -> None:
    for number in (2, 1, 0):
        end.send(10 // number)


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=divide, args=(there,))
    child.start()
    there.close()
    results = []
    for _ in range(3):
        results.append(here.recv())
    child.join()
    print("results:", results)
