from multiprocessing import Pipe, Process
from multiprocessing.connection import Client, Connection, Listener


def serve(sender: Connection) -> None:
    with Listener(("localhost", 0)) as listener:
        sender.send(listener.address)
        listener.accept().send("at your service")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    Process(target=serve, args=(sender,), daemon=True).start()
    sender.close()
    with Client(receiver.recv()) as connection:
        print("received:", connection.recv())
