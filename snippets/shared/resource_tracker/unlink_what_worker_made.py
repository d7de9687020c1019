# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Process, SimpleQueue, resource_tracker
from multiprocessing.shared_memory import SharedMemory


def make_result(names) -> None:
    block = SharedMemory(create=True, size=16)
    block.buf[:6] = b"result"
    block.close()
    names.put(block.name)


def take_result(name: str) -> bytes:
    block = SharedMemory(name=name)
    try:
        return bytes(block.buf[:6])
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    resource_tracker.ensure_running()
    names = SimpleQueue()
    worker = Process(target=make_result, args=(names,))
    worker.start()
    print(take_result(names.get()))
    worker.join()
