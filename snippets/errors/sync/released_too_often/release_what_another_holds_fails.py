import sys
from multiprocessing import Event, Lock, Process


def hold(lock: Lock, held: Event, go: Event) -> None:
    with lock:
        held.set()
        go.wait()


if __name__ == "__main__":
    lock, held, go = Lock(), Event(), Event()
    holder = Process(target=hold, args=(lock, held, go))
    holder.start()
    held.wait()
    try:
        print("got the lock:", lock.acquire(timeout=0.1), flush=True)
    finally:
        lock.release()  # that of the child
    go.set()
    holder.join()
    sys.exit(holder.exitcode)
