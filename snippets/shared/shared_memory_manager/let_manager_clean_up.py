from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def fill(memory: SharedMemory, letter: bytes) -> None:
    memory.buf[:3] = letter * 3


if __name__ == "__main__":
    with SharedMemoryManager() as manager:
        blocks = [manager.SharedMemory(size=8) for _ in range(2)]
        children = [
            Process(target=fill, args=pair)
            for pair in zip(blocks, (b"a", b"b"))
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print([bytes(block.buf[:3]) for block in blocks])
        names = [block.name for block in blocks]
    for name in names:
        try:
            SharedMemory(name=name)
        except FileNotFoundError:
            print("gone")
