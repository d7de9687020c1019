# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def fill(name: str) -> None:
    block = SharedMemory(name=name)
    # In place of a full /dev/shm: take the memory away again.
    os.truncate(f"/dev/shm/{name}", 0)
    block.buf[:5] = b"hello"
    print("filled")


if __name__ == "__main__":
    block = SharedMemory(create=True, size=5)
    child = Process(target=fill, args=(block.name,))
    child.start()
    child.join()
    print("exit code of the child:", child.exitcode)
    block.close()
    block.unlink()
