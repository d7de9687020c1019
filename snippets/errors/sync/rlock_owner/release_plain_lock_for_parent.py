import sys
from multiprocessing import Lock, Process


def finish(lock: Lock) -> None:
    lock.release()
    print("released")


if __name__ == "__main__":
    lock = Lock()
    lock.acquire()
    process = Process(target=finish, args=(lock,))
    process.start()
    process.join()
    sys.exit(process.exitcode)
