# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    name = memory.name
    memory.unlink()
    memory.buf[0] = 65
    print("still there for those who have it:", memory.buf[0])
    try:
        SharedMemory(name=name)
    except FileNotFoundError:
        print("gone for all others: FileNotFoundError")
    memory.close()
