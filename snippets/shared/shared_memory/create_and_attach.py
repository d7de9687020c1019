from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def fill(name: str) -> None:
    memory = SharedMemory(name=name)
    memory.buf[:5] = b"hello"
    memory.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    try:
        child = Process(target=fill, args=(memory.name,))
        child.start()
        child.join()
        print(bytes(memory.buf[:8]))
        print("at least 16 bytes:", memory.size >= 16)
    finally:
        memory.close()
        memory.unlink()
