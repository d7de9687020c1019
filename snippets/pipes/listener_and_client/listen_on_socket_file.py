# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import stat
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def send(address: str) -> None:
    with Client(address) as connection:
        connection.send("through a file")


if __name__ == "__main__":
    listener = Listener("news.socket", family="AF_UNIX")
    mode = os.stat(listener.address).st_mode
    print(listener.address, "is a socket:", stat.S_ISSOCK(mode))
    client = Process(target=send, args=(listener.address,))
    client.start()
    with listener.accept() as connection:
        print(connection.recv())
    client.join()
    listener.close()
    print("left behind:", os.path.exists("news.socket"))
