import socket
import time
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def find_free_port() -> int:
    with socket.create_server(("localhost", 0)) as server:
        return server.getsockname()[1]


def serve(address: tuple[str, int]) -> None:
    time.sleep(0.3)
    with Listener(address) as listener:
        listener.accept().send("at your service")


def connect(address: tuple[str, int], seconds: float):
    end = time.monotonic() + seconds
    while True:
        try:
            return Client(address)
        except ConnectionRefusedError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


if __name__ == "__main__":
    address = ("localhost", find_free_port())
    Process(target=serve, args=(address,), daemon=True).start()
    with connect(address, seconds=15) as connection:
        print("received:", connection.recv())
