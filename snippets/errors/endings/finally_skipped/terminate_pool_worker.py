from multiprocessing import Event, Pool
from pathlib import Path
from time import sleep


def keep(given: Event) -> None:
    global started
    started = given


def work(path: str) -> None:
    file = Path(path)
    try:
        file.touch()
        started.set()
        sleep(30)
    finally:
        file.unlink()


if __name__ == "__main__":
    started = Event()
    with Pool(2, initializer=keep, initargs=(started,)) as pool:
        pool.apply_async(work, ["scratch.tmp"])
        started.wait()
    pool.join()
    print("file left behind:", Path("scratch.tmp").exists())
