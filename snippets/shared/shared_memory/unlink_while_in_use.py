# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Event, Process, SimpleQueue
from multiprocessing.shared_memory import SharedMemory


def read_late(name: str, attached, unlinked, answers) -> None:
    block = SharedMemory(name=name)
    attached.set()
    unlinked.wait()
    answers.put(bytes(block.buf[:5]))
    block.close()


if __name__ == "__main__":
    attached = Event()
    unlinked = Event()
    answers = SimpleQueue()
    block = SharedMemory(create=True, size=5)
    block.buf[:5] = b"still"
    child = Process(
        target=read_late,
        args=(block.name, attached, unlinked, answers),
    )
    child.start()
    attached.wait()
    block.close()
    block.unlink()
    unlinked.set()
    print("read after unlink:", answers.get())
    child.join()
