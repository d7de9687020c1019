from multiprocessing import Lock, Process


def say_hello_locked(lock) -> None:
    with lock:
        print("hello")


if __name__ == "__main__":
    lock = Lock()
    processes = [
        Process(target=say_hello_locked, args=(lock,))
        for _ in range(10)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
