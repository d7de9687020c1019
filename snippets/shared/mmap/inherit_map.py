# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
import mmap
from multiprocessing import get_context


def write() -> None:
    shared[:5] = b"hello"


if __name__ == "__main__":
    shared = mmap.mmap(-1, 8)
    child = get_context("fork").Process(target=write)
    child.start()
    child.join()
    print(shared[:5])
