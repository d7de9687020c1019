import json
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def answer(connection: Connection) -> None:
    request = json.loads(connection.recv_bytes(maxlength=10_000))
    reply = {"sum": sum(request["numbers"])}
    connection.send_bytes(json.dumps(reply).encode())


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=answer, args=(there,))
    child.start()
    here.send_bytes(json.dumps({"numbers": [1, 2, 3]}).encode())
    print(json.loads(here.recv_bytes(maxlength=10_000)))
    child.join()
