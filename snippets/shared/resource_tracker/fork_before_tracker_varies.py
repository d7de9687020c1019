# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import time
from multiprocessing import Pipe, Process, set_start_method
from multiprocessing.shared_memory import SharedMemory


def read(receiver) -> None:
    block = SharedMemory(name=receiver.recv())
    print("child got", bytes(block.buf[:5]), flush=True)
    block.close()


def exists(name: str) -> bool:
    try:
        SharedMemory(name=name).close()
    except FileNotFoundError:
        return False
    return True


if __name__ == "__main__":
    set_start_method("fork")
    receiver, sender = Pipe(duplex=False)
    child = Process(target=read, args=(receiver,))
    child.start()
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"hello"
    sender.send(block.name)
    child.join()
    while exists(block.name):
        time.sleep(0.02)
    print("the block is gone, too", flush=True)
    block.close()
