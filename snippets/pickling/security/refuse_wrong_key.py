from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener


def knock(address, key: bytes) -> None:
    try:
        with Client(address, authkey=key) as connection:
            connection.send("let me in")
    except AuthenticationError:
        print("the child: AuthenticationError", flush=True)


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"right") as listener:
        for key in b"wrong", b"right":
            child = Process(target=knock, args=(listener.address, key))
            child.start()
            try:
                with listener.accept() as connection:
                    print("received:", connection.recv(), flush=True)
            except AuthenticationError as error:
                child.join()
                print("the parent:", error, flush=True)
            child.join()
