import threading
import time
from multiprocessing import get_context


def work() -> None:
    time.sleep(0.3)
    print("the child is done", flush=True)


if __name__ == "__main__":
    stop = threading.Event()
    threading.Thread(target=stop.wait, daemon=True).start()
    child = get_context("fork").Process(target=work)
    child.start()
    child.join()
    print("exit code of the child:", child.exitcode)
