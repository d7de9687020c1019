from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def count(block: SharedMemory, lock, times: int) -> None:
    for _ in range(times):
        with lock:
            number = int.from_bytes(block.buf[:4], "little")
            block.buf[:4] = (number + 1).to_bytes(4, "little")
    block.close()


if __name__ == "__main__":
    lock = Lock()
    block = SharedMemory(create=True, size=4)
    try:
        workers = [
            Process(target=count, args=(block, lock, 500))
            for _ in range(2)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(int.from_bytes(block.buf[:4], "little"))
    finally:
        block.close()
        block.unlink()
