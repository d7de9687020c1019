# /// script
# [tool.runner]
# tabs = ["fork", "spawn", "forkserver"]
# ends = { spawn = "varies", forkserver = "varies" }
# limit = 6
# ///
import threading
from multiprocessing import Process
from time import sleep

lock = threading.Lock()
inside = threading.Event()


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
