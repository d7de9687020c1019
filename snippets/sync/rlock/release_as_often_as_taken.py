from multiprocessing import Process, RLock


def try_both(lock: RLock) -> None:
    print("child takes it:", lock.acquire(block=False))
    try:
        lock.release()
    except AssertionError as error:
        print("child releases it:", error)


def ask_child(lock: RLock) -> None:
    child = Process(target=try_both, args=(lock,))
    child.start()
    child.join()


if __name__ == "__main__":
    lock = RLock()
    lock.acquire()
    lock.acquire()
    lock.release()
    ask_child(lock)
    lock.release()
    print("parent takes it again:", lock.acquire(block=False))
