# /// script
# requires-python = ">=3.14"
# ///
from multiprocessing import Lock, Process, RLock


def ask(lock: Lock, rlock: RLock) -> None:
    print("the child sees:", lock.locked(), rlock.locked())


if __name__ == "__main__":
    lock, rlock = Lock(), RLock()
    print("before:", lock.locked(), rlock.locked())
    with lock, rlock:
        child = Process(target=ask, args=(lock, rlock))
        child.start()
        child.join()
    print("after:", lock.locked(), rlock.locked())
