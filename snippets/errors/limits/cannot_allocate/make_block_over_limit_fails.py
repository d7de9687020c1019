# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    block = SharedMemory(create=True, size=1_600_000_000)
    print(block.size)
