import os
from multiprocessing import Process, Queue
from threading import Thread


def report_process(pids) -> None:
    pids.put(os.getpid())


if __name__ == "__main__":
    for kind in (Process, Thread):
        pids = Queue()
        workers = [
            kind(target=report_process, args=(pids,)) for _ in range(4)
        ]
        for worker in workers:
            worker.start()
        seen = {pids.get() for _ in workers}
        for worker in workers:
            worker.join()
        print(f"interpreters of 4 {kind.__name__} objects:", len(seen))
        print("  one of them the main program's:", os.getpid() in seen)
