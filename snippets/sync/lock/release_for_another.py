from multiprocessing import Lock, Process


def release(lock: Lock) -> None:
    lock.release()


if __name__ == "__main__":
    lock = Lock()
    lock.acquire()
    child = Process(target=release, args=(lock,))
    child.start()
    child.join()
    print("free again:", lock.acquire(block=False))
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print("ValueError:", error)
