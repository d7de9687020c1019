from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def answer(end: Connection) -> None:
    data = bytearray(8)
    count = end.recv_bytes_into(data, 2)
    print("child:", count, bytes(data), flush=True)
    end.send_bytes(data, 2, 3)


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=answer, args=(there,))
    child.start()
    here.send_bytes(b"abc")
    print("parent:", here.recv_bytes())
    child.join()
