from multiprocessing import Process, SimpleQueue
from multiprocessing.shared_memory import SharedMemory


def add_up(block: SharedMemory, answers) -> None:
    answers.put(sum(block.buf[:4]))
    block.buf[0] = 99
    block.close()


if __name__ == "__main__":
    answers = SimpleQueue()
    block = SharedMemory(create=True, size=4)
    try:
        block.buf[:4] = bytes([1, 2, 3, 4])
        worker = Process(target=add_up, args=(block, answers))
        worker.start()
        print("sum:", answers.get())
        worker.join()
        print("bytes:", list(block.buf[:4]))
    finally:
        block.close()
        block.unlink()
