# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    try:
        with SharedMemoryManager() as manager:
            block = manager.SharedMemory(size=128)
            block.buf[200] = 1
    except IndexError as error:
        print("IndexError:", error)
    try:
        SharedMemory(name=block.name)
    except FileNotFoundError:
        print("the manager has unlinked the block")
    print("still mapped here:", block.buf[0])
    block.close()
