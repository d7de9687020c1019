from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


class Present:
    def __reduce__(self):
        return print, ("I could have deleted your files",)


def send(connection: Connection) -> None:
    connection.send(Present())


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=send, args=(there,))
    child.start()
    print("received:", here.recv())
    child.join()
