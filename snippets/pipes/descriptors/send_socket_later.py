import socket
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def serve(jobs: Connection) -> None:
    while (client := jobs.recv()) is not None:
        with client:
            client.sendall(b"served by the worker")


if __name__ == "__main__":
    jobs, there = Pipe()
    worker = Process(target=serve, args=(there,))
    worker.start()
    with socket.create_server(("localhost", 0)) as server:
        for _ in range(2):
            visitor = socket.create_connection(server.getsockname())
            client, _ = server.accept()
            jobs.send(client)
            client.close()
            with visitor:
                print(visitor.recv(100).decode())
    jobs.send(None)
    worker.join()
