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
from threading import Lock


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
        interpreter.call(print, Lock())
    except NotShareableError:
        print("a lock: NotShareableError")
    try:
        interpreter.prepare_main(thing=object())
    except NotShareableError:
        print("prepare_main with an object: NotShareableError")
    print("call with an object:", interpreter.call(callable, object()))
    interpreter.close()
    try:
        interpreter.exec("pass")
    except InterpreterNotFoundError:
        print("closed: InterpreterNotFoundError")
    print(issubclass(InterpreterNotFoundError, InterpreterError))
    print(isinstance(interpreter, Interpreter))
