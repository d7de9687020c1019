# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import signal
from multiprocessing import Pool
from time import sleep


def stop(number, frame) -> None:
    raise TimeoutError("the task took too long")


def set_up() -> None:
    signal.signal(signal.SIGALRM, stop)


def work(seconds: float) -> str:
    signal.setitimer(signal.ITIMER_REAL, 1)
    try:
        sleep(seconds)
        return "done"
    except TimeoutError as error:
        return f"given up: {error}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


if __name__ == "__main__":
    with Pool(2, initializer=set_up) as pool:
        print(pool.map(work, [0, 60, 0], chunksize=1))
