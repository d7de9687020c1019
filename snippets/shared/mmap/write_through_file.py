import mmap
from multiprocessing import Process
from pathlib import Path


def write(path: Path, access: int, text: bytes) -> None:
    with (
        path.open("r+b") as file,
        mmap.mmap(file.fileno(), 0, access=access) as data,
    ):
        data[: len(text)] = text


if __name__ == "__main__":
    path = Path("page.txt")
    path.write_bytes(b".....")
    jobs = {b"read": mmap.ACCESS_COPY, b"all": mmap.ACCESS_WRITE}
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as page,
    ):
        for text, access in jobs.items():
            job = (path, access, text)
            writer = Process(target=write, args=job)
            writer.start()
            writer.join()
            print(page[:])
    path.unlink()
