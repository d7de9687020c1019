import socket
from multiprocessing import Process


def serve(server: socket.socket) -> None:
    client, _ = server.accept()
    with client, server:
        client.sendall(client.recv(100).upper())


if __name__ == "__main__":
    with socket.create_server(("localhost", 0)) as server:
        address = server.getsockname()
        child = Process(target=serve, args=(server,))
        child.start()
    with socket.create_connection(address) as client:
        client.sendall(b"hello")
        print(client.recv(100).decode())
    child.join()
