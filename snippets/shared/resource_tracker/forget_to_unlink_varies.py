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


if __name__ == "__main__":
    resource_tracker.ensure_running()
    names = SimpleQueue()
    worker = Process(target=make_result, args=(names,))
    worker.start()
    block = SharedMemory(name=names.get())
    worker.join()
    print(bytes(block.buf[:6]), flush=True)
    block.close()
