import sys
from multiprocessing import Process, RLock


def finish(lock: RLock) -> None:
    lock.release()
    print("released")


if __name__ == "__main__":
    lock = RLock()
    lock.acquire()
    process = Process(target=finish, args=(lock,))
    process.start()
    process.join()
    sys.exit(process.exitcode)
