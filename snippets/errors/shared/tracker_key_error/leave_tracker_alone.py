from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def read(name: str) -> None:
    block = SharedMemory(name=name)
    print(bytes(block.buf[:5]), flush=True)
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"hello"
    child = Process(target=read, args=(block.name,))
    child.start()
    child.join()
    block.close()
    block.unlink()
