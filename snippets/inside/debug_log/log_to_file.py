import logging
from multiprocessing import Pool, get_logger
from pathlib import Path


def set_up(path: Path) -> None:
    handler = logging.FileHandler(path)
    form = "%(levelname)s %(processName)s %(message)s"
    handler.setFormatter(logging.Formatter(form))
    logger = get_logger()
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)


if __name__ == "__main__":
    path = Path("multiprocessing.log")
    set_up(path)
    with Pool(2, initializer=set_up, initargs=(path,)) as pool:
        print(pool.map(abs, [-1, -2]))
        pool.close()
        pool.join()
    lines = path.read_text().splitlines()
    names = {line.split()[1].split("-")[0] for line in lines}
    print("written by main:", "MainProcess" in names)
    print("written by workers:", len(names) > 1)
