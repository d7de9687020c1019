import os
from multiprocessing import Process, SimpleQueue
from multiprocessing.connection import wait


def work(life: int, results: SimpleQueue) -> None:
    if life < 3:
        os._exit(1)
    results.put("done")


if __name__ == "__main__":
    results = SimpleQueue()
    for life in range(1, 6):
        worker = Process(target=work, args=(life, results))
        worker.start()
        wait([worker.sentinel])
        worker.join()
        print(f"life {life} ended with {worker.exitcode}")
        if worker.exitcode == 0:
            break
    print(results.get())
