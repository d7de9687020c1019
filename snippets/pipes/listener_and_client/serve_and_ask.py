from multiprocessing import Process
from multiprocessing.connection import Client, Listener

KEY = b"a secret of both"


def ask(address) -> None:
    with Client(address, authkey=KEY) as connection:
        connection.send([3, 1, 2])
        print("answer:", connection.recv())


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=KEY) as listener:
        client = Process(target=ask, args=(listener.address,))
        client.start()
        with listener.accept() as connection:
            connection.send(sorted(connection.recv()))
        host, port = listener.last_accepted
        client.join()
        print("the client came from", host)
