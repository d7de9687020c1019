import signal
from concurrent.futures import ThreadPoolExecutor


def work() -> str:
    return "done"


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with ThreadPoolExecutor() as executor:
        print(executor.submit(work).result())
