import signal
from concurrent.futures import ProcessPoolExecutor


def work() -> str:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    return "done"


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        print(executor.submit(work).result())
