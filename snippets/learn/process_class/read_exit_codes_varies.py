import signal
import sys
import time
from multiprocessing import Process


def stop_early() -> None:
    sys.exit(3)


def divide_by_zero() -> None:
    print(1 / 0)


def sleep_long() -> None:
    time.sleep(60)


if __name__ == "__main__":
    stopped = Process(target=stop_early)
    broken = Process(target=divide_by_zero)
    ended = Process(target=sleep_long)
    for process in (stopped, broken, ended):
        process.start()
    print("alive until it is ended:", ended.is_alive())
    ended.terminate()
    for process in (stopped, broken, ended):
        process.join()
    print("sys.exit(3):", stopped.exitcode)
    print("an exception:", broken.exitcode)
    print("a signal:", ended.exitcode)
    print("minus its number:", ended.exitcode == -signal.SIGTERM)
