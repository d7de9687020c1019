# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import mmap
import signal
from multiprocessing import Process
from pathlib import Path


def read_what_is_gone(path: Path) -> None:
    with (
        path.open("r+b") as file,
        mmap.mmap(file.fileno(), 0) as data,
    ):
        file.truncate(0)
        data[0]


if __name__ == "__main__":
    path = Path("page.txt")
    path.write_bytes(b".....")
    child = Process(target=read_what_is_gone, args=(path,))
    child.start()
    child.join()
    print("ended by", signal.Signals(-child.exitcode).name)
    path.unlink()
