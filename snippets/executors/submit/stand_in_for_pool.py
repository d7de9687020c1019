from concurrent.futures import Executor, Future, InvalidStateError


class InlineExecutor(Executor):
    """Runs each call at once and here: for tests and debuggers."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def invert(number):
    return 1 / number


if __name__ == "__main__":
    with InlineExecutor() as executor:
        print(list(executor.map(invert, [1, 2, 4])))
        future = executor.submit(invert, 0)
        print(repr(future.exception()))
        executor.shutdown()
    try:
        future.set_result(1)
    except InvalidStateError:
        print("a result is set once")
