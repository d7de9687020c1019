# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing.shared_memory import SharedMemory


def create_anew(name: str, size: int) -> SharedMemory:
    try:
        return SharedMemory(name=name, create=True, size=size)
    except FileExistsError:
        leftover = SharedMemory(name=name)
        leftover.close()
        leftover.unlink()
        return SharedMemory(name=name, create=True, size=size)


if __name__ == "__main__":
    name = f"greeting_{os.getpid()}"
    SharedMemory(name=name, create=True, size=5).close()
    block = create_anew(name, size=10)
    print("replaced, the size is now at least 10:", block.size >= 10)
    block.close()
    block.unlink()
