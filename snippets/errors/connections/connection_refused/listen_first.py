from multiprocessing import Process, Queue
from multiprocessing.connection import Client, Listener


def serve(addresses: Queue) -> None:
    with Listener(("localhost", 0)) as listener:
        addresses.put(listener.address)
        listener.accept().send("at your service")


if __name__ == "__main__":
    addresses = Queue()
    Process(target=serve, args=(addresses,), daemon=True).start()
    with Client(addresses.get()) as connection:
        print("received:", connection.recv())
