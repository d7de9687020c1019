import os
import sys
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write(name: str) -> None:
    block = SharedMemory(name=name, create=True, size=5)
    block.buf[:5] = b"hello"
    block.close()


if __name__ == "__main__":
    name = f"greeting_{os.getpid()}"
    block = SharedMemory(name=name, create=True, size=5)
    child = Process(target=write, args=(name,))
    child.start()
    child.join()
    print(bytes(block.buf[:5]))
    block.close()
    block.unlink()
    sys.exit(child.exitcode)
