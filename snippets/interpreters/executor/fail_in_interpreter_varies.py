# /// script
# requires-python = ">=3.14"
# ///
import logging
from concurrent.futures import InterpreterPoolExecutor
from concurrent.futures.interpreter import BrokenInterpreterPool

# Without this line the initializer prints its traceback.
logging.getLogger("concurrent.futures").disabled = True


class TooSmall(Exception):
    pass


def invert(number: int) -> float:
    if number < 0:
        raise TooSmall(number)
    return 12 / number


def refuse() -> None:
    raise RuntimeError("no licence")


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        for number in 0, -1:
            error = executor.submit(invert, number).exception()
            print("in the parent:", type(error).__name__)
    with InterpreterPoolExecutor(1, initializer=refuse) as executor:
        error = executor.submit(invert, 1).exception()
        print(type(error) is BrokenInterpreterPool)
