import signal
from concurrent.futures import ThreadPoolExecutor


def work() -> str:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    return "done"


if __name__ == "__main__":
    with ThreadPoolExecutor() as executor:
        print(executor.submit(work).result())
