from concurrent.futures import Executor, Future
from multiprocessing.reduction import ForkingPickler


def copy(thing):
    return ForkingPickler.loads(ForkingPickler.dumps(thing))


class PicklingExecutor(Executor):
    """Runs each task at once, on copies as another process has."""

    def submit(self, function, /, *args, **kwargs):
        future = Future()
        try:
            task, args, kwargs = copy((function, args, kwargs))
            future.set_result(copy(task(*args, **kwargs)))
        except Exception as error:
            future.set_exception(error)
        return future


def add_to(numbers: list[int]) -> None:
    numbers.append(3)


if __name__ == "__main__":
    numbers = [1, 2]
    with PicklingExecutor() as executor:
        executor.submit(add_to, numbers).result()
        print("list:", numbers)
        error = executor.submit(lambda: 1).exception()
        print("a lambda passes:", error is None)
