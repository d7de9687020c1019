from multiprocessing import Lock, Process


def greet(lock: Lock, name: str) -> None:
    with lock:
        print("hello", name, flush=True)


if __name__ == "__main__":
    lock = Lock()
    processes = []
    for name in ["Ada", "Bob", "Cyd"]:
        process = Process(target=greet, args=(lock, name))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
