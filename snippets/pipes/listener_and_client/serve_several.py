from multiprocessing import Process
from multiprocessing.connection import Client, Listener
from threading import Thread


def serve(connection) -> None:
    with connection:
        try:
            while True:
                connection.send(connection.recv() ** 2)
        except EOFError:
            pass


def ask(address, number: int) -> None:
    with Client(address) as connection:
        connection.send(number)
        assert connection.recv() == number**2


if __name__ == "__main__":
    with Listener(("localhost", 0)) as listener:
        clients = [
            Process(target=ask, args=(listener.address, n))
            for n in range(3)
        ]
        for client in clients:
            client.start()
        for _ in clients:
            Thread(target=serve, args=(listener.accept(),)).start()
        for client in clients:
            client.join()
        print("exit codes:", [client.exitcode for client in clients])
