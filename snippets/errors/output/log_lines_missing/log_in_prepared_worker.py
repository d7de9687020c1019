import logging
import sys
from multiprocessing import Pool

logger = logging.getLogger("app")


def work(number: int) -> None:
    logger.info("working on %d", number)
    logger.warning("%d is odd", number)


def set_up_logging() -> None:
    logging.basicConfig(
        stream=sys.stdout,
        level=logging.INFO,
        format="%(levelname)s %(name)s: %(message)s",
    )


if __name__ == "__main__":
    set_up_logging()
    logger.info("starting")
    with Pool(processes=2, initializer=set_up_logging) as pool:
        pool.map(work, [7])
