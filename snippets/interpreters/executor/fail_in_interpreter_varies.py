# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor
from concurrent.futures.interpreter import BrokenInterpreterPool


def invert(number: int) -> float:
    return 12 / number


def refuse() -> None:
    raise RuntimeError("no licence")


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        error = executor.submit(invert, 0).exception()
        print(type(error).__name__, "-", error)
    with InterpreterPoolExecutor(1, initializer=refuse) as executor:
        error = executor.submit(invert, 1).exception()
        print(type(error) is BrokenInterpreterPool)
