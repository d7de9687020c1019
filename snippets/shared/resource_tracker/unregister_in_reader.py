# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory


def attach(name: str) -> SharedMemory:
    if sys.version_info >= (3, 13):
        return SharedMemory(name=name, track=False)
    block = SharedMemory(name=name)
    resource_tracker.unregister("/" + name, "shared_memory")
    return block


if __name__ == "__main__" and len(sys.argv) > 1:
    block = attach(sys.argv[1])
    print("reader got", bytes(block.buf[:5]))
    block.close()
elif __name__ == "__main__":
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"hello"
    for _ in range(2):
        reader = [sys.executable, __file__, block.name]
        run = subprocess.run(reader, capture_output=True, text=True)
        print(run.stdout + run.stderr, end="")
    block.close()
    block.unlink()
