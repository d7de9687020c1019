# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    interpreter = interpreters.create()
    print(interpreter.call(square, 7))
    interpreter.prepare_main(name="ann")
    interpreter.exec("print('hello', name)")
    interpreter.close()
