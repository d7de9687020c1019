import mmap
from multiprocessing import Process


def write(path: str, place: int) -> None:
    with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as data:
        data[place : place + 3] = b"abc"


if __name__ == "__main__":
    with open("data.bin", "wb") as file:
        file.write(b"." * 8)
    with (
        open("data.bin", "r+b") as file,
        mmap.mmap(file.fileno(), 0) as data,
    ):
        child = Process(target=write, args=("data.bin", 4))
        child.start()
        child.join()
        print(data[:])
    with open("data.bin", "rb") as file:
        print("in the file, too:", file.read())
