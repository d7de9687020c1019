import socket
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def visit(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as browser:
        browser.sendall(b"GET / HTTP/1.1\r\n\r\n")
        browser.recv(100)
    with Client(address, authkey=b"secret") as connection:
        connection.send("hello")


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"secret") as listener:
        visitors = Process(target=visit, args=(listener.address,))
        visitors.start()
        try:
            with listener.accept() as connection:
                print("received:", connection.recv())
        finally:
            visitors.terminate()
            visitors.join()
