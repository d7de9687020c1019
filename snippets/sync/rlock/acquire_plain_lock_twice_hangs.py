from multiprocessing import Lock


def deposit(lock: Lock) -> None:
    with lock:
        print("deposited")


if __name__ == "__main__":
    lock = Lock()
    with lock:
        print("the lock is mine", flush=True)
        deposit(lock)
