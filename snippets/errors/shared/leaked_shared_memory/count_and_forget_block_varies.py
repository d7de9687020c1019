# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# tabs = ["3.15", "3.11"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def double(block: SharedMemory) -> None:
    block.buf[0] *= 2
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=1)
    block.buf[0] = 21
    child = Process(target=double, args=(block,))
    child.start()
    child.join()
    print(block.buf[0], flush=True)
    block.close()
