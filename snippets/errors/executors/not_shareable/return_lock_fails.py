# /// script
# requires-python = ">=3.14"
# ///
import threading
from concurrent.futures import InterpreterPoolExecutor


def make_lock():
    return threading.Lock()


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        print(executor.submit(make_lock).result())
