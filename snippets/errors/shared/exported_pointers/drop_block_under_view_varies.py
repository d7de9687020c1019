# /// script
# [tool.runner]
# tabs = ["3.15", "3.11"]
# ///
from multiprocessing.shared_memory import SharedMemory


def first_number() -> memoryview:
    block = SharedMemory(create=True, size=8)
    block.unlink()
    return block.buf.cast("i")


if __name__ == "__main__":
    numbers = first_number()
    print("the view still works:", numbers[0])
