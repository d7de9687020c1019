import os
from multiprocessing import Lock, Process


def die(lock: Lock) -> None:
    lock.acquire()
    os._exit(1)


if __name__ == "__main__":
    lock = Lock()
    child = Process(target=die, args=(lock,))
    child.start()
    child.join()
    print("the child is gone:", not child.is_alive())
    print("its lock is free:", lock.acquire(timeout=0.1))
