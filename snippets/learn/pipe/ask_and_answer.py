from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def answer(end: Connection) -> None:
    question = end.recv()
    end.send(question[::-1])


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=answer, args=(there,))
    child.start()
    here.send("stressed")
    print(here.recv())
    child.join()
