# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Process
from multiprocessing.connection import Listener


def listen_and_crash() -> None:
    with Listener("news.socket"):
        os._exit(1)


if __name__ == "__main__":
    child = Process(target=listen_and_crash)
    child.start()
    child.join()
    with Listener("news.socket"):
        print("listening")
