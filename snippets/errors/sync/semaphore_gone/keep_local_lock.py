from multiprocessing import Lock, Process


def work(lock: Lock) -> None:
    with lock:
        print("working", flush=True)


def start_worker() -> Process:
    lock = Lock()
    process = Process(target=work, args=(lock,))
    process.lock = lock  # as long as the process object lives
    process.start()
    return process


if __name__ == "__main__":
    workers = [start_worker() for _ in range(3)]
    for worker in workers:
        worker.join()
