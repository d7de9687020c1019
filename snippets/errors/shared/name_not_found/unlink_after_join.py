import sys
from multiprocessing import Event, Process
from multiprocessing.shared_memory import SharedMemory


def read(name: str, go) -> None:
    go.wait()
    block = SharedMemory(name=name)
    print(bytes(block.buf[:5]))
    block.close()


if __name__ == "__main__":
    go = Event()
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"hello"
    child = Process(target=read, args=(block.name, go))
    child.start()
    go.set()
    child.join()
    block.close()
    block.unlink()
    sys.exit(child.exitcode)
