# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def read(name: str) -> None:
    if os.getuid() == 0:  # root may do anything: be "nobody"
        os.setuid(65534)
    try:
        block = SharedMemory(name=name)
        print(bytes(block.buf[:5]), flush=True)
        block.close()
    except PermissionError as error:
        text = str(error).replace(name, "...")
        print("PermissionError:", text, flush=True)


if __name__ == "__main__":
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"hello"
    os.chmod(f"/dev/shm/{block.name}", 0o000)
    child = Process(target=read, args=(block.name,))
    child.start()
    child.join()
    block.close()
    block.unlink()
