import os
from concurrent.futures import Executor, Future


class InlineExecutor(Executor):
    """Runs each task at once, in the process that submits it."""

    def submit(self, function, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def square(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


if __name__ == "__main__":
    with InlineExecutor() as executor:
        results = list(executor.map(square, range(3)))
        future = executor.submit(square, "seven")
    print([result for result, _ in results])
    print({pid for _, pid in results} == {os.getpid()})
    print(future.exception())
