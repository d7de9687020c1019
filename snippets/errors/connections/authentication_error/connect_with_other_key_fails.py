from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def ask(address: tuple[str, int]) -> None:
    with Client(address, authkey=b"secret") as connection:
        print("answer:", connection.recv())


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"Secret") as listener:
        client = Process(target=ask, args=(listener.address,))
        client.start()
        try:
            with listener.accept() as connection:
                connection.send(42)
        finally:
            client.join()
