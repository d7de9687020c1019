# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from contextlib import closing


def count_lines(name: str) -> int:
    with open(name) as file:
        return len(file.readlines())


if __name__ == "__main__":
    with closing(interpreters.create()) as interpreter:
        print(interpreter.call(count_lines, __file__))
