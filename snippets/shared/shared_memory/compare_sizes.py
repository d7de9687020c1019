# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=10)
    block.buf[:5] = b"hello"
    other = SharedMemory(name=block.name, size=1_000_000)
    print("size:", block.size, other.size)
    print("zeros:", bytes(other.buf[5:10]))
    other.close()
    block.close()
    block.unlink()
