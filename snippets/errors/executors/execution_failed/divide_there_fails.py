# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from contextlib import closing


def invert(number: int) -> float:
    return 1 / number


if __name__ == "__main__":
    with closing(interpreters.create()) as interpreter:
        try:
            print(interpreter.call(invert, 0))
        except ZeroDivisionError:
            print("no inverse")
