# /// script
# requires-python = ">=3.14"
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import multiprocessing as mp
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def begin(count):
    global started
    started = count
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def hang():
    started.release()
    time.sleep(600)


def stop(way):
    count = mp.Semaphore(0)
    initializer = begin if way == "kill_workers" else keep
    executor = ProcessPoolExecutor(
        2, initializer=initializer, initargs=(count,)
    )
    futures = [executor.submit(hang) for _ in range(2)]
    for _ in futures:
        count.acquire()
    if way == "kill_workers":
        executor.kill_workers()
    else:
        executor.terminate_workers()
    broken = [
        isinstance(f.exception(), BrokenProcessPool) for f in futures
    ]
    print(way, "- broken:", broken)


def keep(count):
    global started
    started = count


if __name__ == "__main__":
    stop("terminate_workers")
    stop("kill_workers")
