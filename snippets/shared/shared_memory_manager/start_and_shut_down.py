from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


class Frames:
    def __init__(self, count: int, size: int) -> None:
        self.manager = SharedMemoryManager()
        self.manager.start()
        self.blocks = [
            self.manager.SharedMemory(size) for _ in range(count)
        ]

    def close(self) -> None:
        for block in self.blocks:
            block.close()
        self.manager.shutdown()


def paint(block: SharedMemory, color: int) -> None:
    block.buf[0] = color
    block.close()


if __name__ == "__main__":
    frames = Frames(count=2, size=64)
    try:
        painters = [
            Process(target=paint, args=(block, 10 + i))
            for i, block in enumerate(frames.blocks)
        ]
        for painter in painters:
            painter.start()
        for painter in painters:
            painter.join()
        print([block.buf[0] for block in frames.blocks])
    finally:
        frames.close()
