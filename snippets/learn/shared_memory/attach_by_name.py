from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write_greeting(name: str) -> None:
    block = SharedMemory(name=name)
    block.buf[:5] = b"hello"
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    try:
        child = Process(target=write_greeting, args=(block.name,))
        child.start()
        child.join()
        print(bytes(block.buf[:5]))
    finally:
        block.close()
        block.unlink()
    try:
        SharedMemory(name=block.name)
    except FileNotFoundError:
        print("the block is gone")
