import logging
import sys
from multiprocessing import Process


def work() -> None:
    logging.basicConfig(
        stream=sys.stdout,
        level=logging.INFO,
        format="%(processName)s %(funcName)s: %(message)s",
    )
    logging.info("started")


if __name__ == "__main__":
    for name in "reader", "writer":
        child = Process(target=work, name=name)
        child.start()
        child.join()
