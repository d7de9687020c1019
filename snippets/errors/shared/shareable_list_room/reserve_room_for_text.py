import sys
from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def work(status: ShareableList) -> None:
    status[0] = "in progress"
    status.shm.close()


if __name__ == "__main__":
    status = ShareableList([" " * 20])
    status[0] = "waiting"
    child = Process(target=work, args=(status,))
    child.start()
    child.join()
    print(status[0])
    status.shm.close()
    status.shm.unlink()
    sys.exit(child.exitcode)
