import os
import time
from multiprocessing import Process


def work(number: int) -> None:
    print(f"Worker {number} starts, pid {os.getpid()}", flush=True)
    time.sleep(0.3)
    print(f"Worker {number} has finished", flush=True)


if __name__ == "__main__":
    print(f"Main process, pid {os.getpid()}", flush=True)
    processes = [Process(target=work, args=(n,)) for n in range(5)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("Main process has finished")
