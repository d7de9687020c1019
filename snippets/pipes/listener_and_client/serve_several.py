import socket
from contextlib import suppress
from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import (
    Client,
    Listener,
    answer_challenge,
    deliver_challenge,
)
from threading import Thread

KEY = b"a secret of all"


def serve(connection) -> None:
    lost = AuthenticationError, EOFError, OSError
    with connection, suppress(*lost):
        deliver_challenge(connection, KEY)
        answer_challenge(connection, KEY)
        while True:
            connection.send(connection.recv() ** 2)


def ask(address, number: int) -> None:
    with Client(address, authkey=KEY) as connection:
        connection.send(number)
        assert connection.recv() == number**2


if __name__ == "__main__":
    with Listener(("localhost", 0), backlog=10) as listener:
        stranger = socket.create_connection(listener.address)
        clients = [
            Process(target=ask, args=(listener.address, n))
            for n in range(3)
        ]
        for client in clients:
            client.start()
        for _ in [stranger, *clients]:
            Thread(target=serve, args=(listener.accept(),)).start()
        for client in clients:
            client.join()
        stranger.close()
        print("exit codes:", [client.exitcode for client in clients])
