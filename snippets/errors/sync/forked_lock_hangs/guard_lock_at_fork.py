# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
import os
import threading
from multiprocessing import Process
from time import sleep

lock = threading.RLock()
inside = threading.Event()
os.register_at_fork(
    before=lock.acquire,
    after_in_parent=lock.release,
    after_in_child=lock.release,
)


def log(text: str, seconds: float = 0) -> None:
    with lock:
        inside.set()
        sleep(seconds)  # a slow disk
        print(text, flush=True)


def work() -> None:
    print("child: before the first line", flush=True)
    log("child: after it")


if __name__ == "__main__":
    threading.Thread(target=log, args=("thread: done", 0.5)).start()
    inside.wait()
    process = Process(target=work)
    process.start()
    process.join()
