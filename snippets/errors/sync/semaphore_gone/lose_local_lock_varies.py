# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.13", "3.15"]
# ///
from multiprocessing import Lock, Process


def work(lock: Lock) -> None:
    with lock:
        print("working", flush=True)


def start_worker() -> Process:
    lock = Lock()
    process = Process(target=work, args=(lock,))
    process.start()
    return process


if __name__ == "__main__":
    workers = [start_worker() for _ in range(3)]
    for worker in workers:
        worker.join()
