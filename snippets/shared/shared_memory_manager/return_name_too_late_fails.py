from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def prepare() -> str:
    with SharedMemoryManager() as manager:
        block = manager.SharedMemory(size=16)
        block.buf[:5] = b"ready"
        block.close()
        return block.name


if __name__ == "__main__":
    print(SharedMemory(name=prepare()).buf[:5])
