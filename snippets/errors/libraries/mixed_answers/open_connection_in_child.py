# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
import socket
from multiprocessing import get_context


def serve(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        with connection:
            while name := connection.recv(6):
                connection.sendall(b"hello " + name)


def work(address: tuple[str, int]) -> None:
    connection = socket.create_connection(address)
    connection.sendall(b"child.")
    print("child: ", connection.recv(12), flush=True)


if __name__ == "__main__":
    context = get_context("fork")
    listener = socket.create_server(("127.0.0.1", 0))
    server = context.Process(
        target=serve, args=(listener,), daemon=True
    )
    server.start()
    connection = socket.create_connection(listener.getsockname())
    child = context.Process(target=work, args=(listener.getsockname(),))
    connection.sendall(b"parent")
    print("parent:", connection.recv(12))
    connection.close()
    child.start()
    child.join()
