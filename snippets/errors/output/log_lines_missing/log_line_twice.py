# /// script
# [tool.runner]
# tabs = ["fork", "spawn", "forkserver"]
# ///
import logging
import sys
from multiprocessing import Pool

logger = logging.getLogger("app")


def work(number: int) -> None:
    logger.warning("working on %d", number)


def add_handler() -> None:
    logger.addHandler(logging.StreamHandler(sys.stdout))


if __name__ == "__main__":
    add_handler()
    with Pool(processes=2, initializer=add_handler) as pool:
        pool.map(work, [7])
