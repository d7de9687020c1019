from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def add(name: str, lock: Lock, times: int) -> None:
    memory = SharedMemory(name=name)
    for _ in range(times):
        with lock:
            total = int.from_bytes(memory.buf[:8], "little") + 1
            memory.buf[:8] = total.to_bytes(8, "little")
    memory.close()


if __name__ == "__main__":
    lock = Lock()
    memory = SharedMemory(create=True, size=8)
    children = [
        Process(target=add, args=(memory.name, lock, 200))
        for _ in range(3)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("total:", int.from_bytes(memory.buf[:8], "little"))
    memory.close()
    memory.unlink()
