# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
import shutil
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    size = 2 * shutil.disk_usage("/dev/shm").total
    block = SharedMemory(create=True, size=size)
    print("created", flush=True)
    try:
        with open(f"/dev/shm/{block.name}", "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
        block.buf[0] = 1
    finally:
        block.close()
        block.unlink()
