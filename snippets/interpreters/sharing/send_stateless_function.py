# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from concurrent.interpreters import NotShareableError

FACTOR = 3


def make_multiplier(factor: int):
    return lambda: factor * 14


if __name__ == "__main__":
    interpreter = interpreters.create()
    functions = {
        "a lambda": lambda: 42,
        "one with a built-in": lambda: len("abc"),
        "one with a global": lambda: FACTOR * 14,
        "one with a closure": make_multiplier(3),
        "one with a default": lambda number=42: number,
    }
    for name, function in functions.items():
        try:
            print(f"{name}:", interpreter.call(function))
        except NotShareableError as error:
            print(f"{name}: {error}")
    interpreter.close()
