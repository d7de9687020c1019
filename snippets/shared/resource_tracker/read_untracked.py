# /// script
# requires-python = ">=3.13"
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def read(name: str) -> None:
    block = SharedMemory(name=name, track=False)
    print("reader got", bytes(block.buf[:5]))
    block.close()


if __name__ == "__main__" and len(sys.argv) > 1:
    read(sys.argv[1])
elif __name__ == "__main__":
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"hello"
    for _ in range(2):
        reader = [sys.executable, __file__, block.name]
        run = subprocess.run(reader, capture_output=True, text=True)
        print(run.stdout + run.stderr, end="")
    block.close()
    block.unlink()
