# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters


def append(numbers: list) -> list:
    numbers.append(3)
    return numbers


if __name__ == "__main__":
    for thing in (
        1,
        "text",
        b"bytes",
        None,
        (1, "a"),
        [1, 2],
        {"a": 1},
    ):
        print(repr(thing), interpreters.is_shareable(thing))
    numbers = [1, 2]
    interpreter = interpreters.create()
    print("there:", interpreter.call(append, numbers), "here:", numbers)
    interpreter.close()
