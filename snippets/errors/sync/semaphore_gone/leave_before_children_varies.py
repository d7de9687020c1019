# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.13", "3.15"]
# ///
from multiprocessing import Lock, Process


def greet(lock: Lock, name: str) -> None:
    with lock:
        print("hello", name, flush=True)


if __name__ == "__main__":
    lock = Lock()
    for name in ["Ada", "Bob", "Cyd"]:
        Process(target=greet, args=(lock, name)).start()
