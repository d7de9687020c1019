# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def listen_and_crash() -> None:
    with Listener("news.socket"):
        os._exit(1)


def remove_if_dead(address: str) -> None:
    try:
        Client(address).close()
    except FileNotFoundError:
        pass
    except ConnectionRefusedError:
        os.unlink(address)


if __name__ == "__main__":
    child = Process(target=listen_and_crash)
    child.start()
    child.join()
    remove_if_dead("news.socket")
    with Listener("news.socket"):
        print("listening")
