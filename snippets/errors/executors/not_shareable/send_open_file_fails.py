# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from contextlib import closing


def count_lines(file) -> int:
    return len(file.readlines())


if __name__ == "__main__":
    with (
        closing(interpreters.create()) as interpreter,
        open(__file__) as file,
    ):
        print(interpreter.call(count_lines, file))
