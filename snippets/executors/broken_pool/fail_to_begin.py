import logging
from concurrent.futures import (
    BrokenExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from concurrent.futures.process import BrokenProcessPool
from concurrent.futures.thread import BrokenThreadPool

# Without this line each worker prints its traceback.
logging.getLogger("concurrent.futures").disabled = True


def connect():
    raise ConnectionError("no database")


if __name__ == "__main__":
    for kind, broken in (
        (ProcessPoolExecutor, BrokenProcessPool),
        (ThreadPoolExecutor, BrokenThreadPool),
    ):
        with kind(max_workers=2, initializer=connect) as executor:
            try:
                executor.submit(abs, -1).result()
            except BrokenExecutor as error:
                print(kind.__name__, "raised", type(error).__name__)
                print(
                    "  one of its own kind:", isinstance(error, broken)
                )
