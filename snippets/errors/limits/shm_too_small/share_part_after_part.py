# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    size = 1_000_000
    block = SharedMemory(create=True, size=size)
    print("created", flush=True)
    try:
        with open(f"/dev/shm/{block.name}", "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
        for part in range(3):
            block.buf[0] = part
            print("part", block.buf[0])
    finally:
        block.close()
        block.unlink()
