import mmap
import os
import tempfile
from multiprocessing import Process


def write(path: str) -> None:
    with open(path, "r+b") as file:
        memory = mmap.mmap(file.fileno(), 0)
        memory[:5] = b"hello"
        memory.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "block")
        with open(path, "wb") as file:
            file.truncate(1_000_000)
        child = Process(target=write, args=(path,))
        child.start()
        child.join()
        with open(path, "rb") as file:
            print(file.read(5))
