# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
import shutil
from multiprocessing.shared_memory import SharedMemory


def create_reserved(size: int) -> SharedMemory:
    memory = SharedMemory(create=True, size=size)
    path = f"/dev/shm/{memory.name}"
    try:
        with open(path, "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
    except OSError:
        memory.close()
        memory.unlink()
        raise
    return memory


if __name__ == "__main__":
    too_much = 2 * shutil.disk_usage("/dev/shm").total
    memory = SharedMemory(create=True, size=too_much)
    print("a block twice as large as /dev/shm was created")
    memory.close()
    memory.unlink()
    try:
        create_reserved(too_much)
    except OSError as error:
        print("reserving it:", error.strerror)
