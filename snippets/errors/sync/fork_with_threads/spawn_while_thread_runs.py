import threading
import warnings
from multiprocessing import get_context

warnings.simplefilter("always")


def work() -> None:
    print("working")


if __name__ == "__main__":
    stop = threading.Event()
    threading.Thread(target=stop.wait).start()
    process = get_context("forkserver").Process(target=work)
    process.start()
    process.join()
    stop.set()
