import socket
import sqlite3
import ssl
from multiprocessing.reduction import ForkingPickler

if __name__ == "__main__":
    connection = sqlite3.connect(":memory:")
    for thing in (
        connection,
        connection.cursor(),
        ssl.create_default_context(),
        ssl.create_default_context().wrap_socket(
            socket.socket(), server_hostname="a.example"
        ),
        socket.socket(),
    ):
        try:
            ForkingPickler.dumps(thing)
            answer = "crosses"
        except TypeError as error:
            answer = f"TypeError: {error}"
        print(f"{type(thing).__name__}: {answer}")
