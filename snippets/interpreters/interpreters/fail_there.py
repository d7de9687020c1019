# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from concurrent.interpreters import (
    ExecutionFailed,
    Interpreter,
    InterpreterError,
    InterpreterNotFoundError,
    NotShareableError,
)


def invert(number: int) -> float:
    return 12 / number


if __name__ == "__main__":
    interpreter = interpreters.create()
    try:
        interpreter.call(invert, 0)
    except ExecutionFailed as error:
        print("ExecutionFailed:", error)
    print("it lives on:", interpreter.call(invert, 4))
    try:
        interpreter.prepare_main(thing=object())
    except NotShareableError as error:
        print("NotShareableError:", str(error)[:14])
    interpreter.close()
    try:
        interpreter.exec("pass")
    except InterpreterNotFoundError:
        print("closed: InterpreterNotFoundError")
    print(issubclass(InterpreterNotFoundError, InterpreterError))
    print(isinstance(interpreter, Interpreter))
