import os
from multiprocessing import Lock, Process


def add(lock: Lock) -> None:
    with lock:
        print("process", os.getpid(), "adds", flush=True)
        save(lock)


def save(lock: Lock) -> None:
    with lock:
        print("saved", flush=True)


if __name__ == "__main__":
    lock = Lock()
    process = Process(target=add, args=(lock,), daemon=True)
    process.start()
    process.join(timeout=10)
    print("gave up")
