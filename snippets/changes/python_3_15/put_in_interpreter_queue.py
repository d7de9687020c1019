# /// script
# requires-python = ">=3.14"
# [tool.runner]
# tabs = ["3.14", "3.15"]
# ///
import inspect
from concurrent.interpreters import Queue

if __name__ == "__main__":
    for method in Queue.put, Queue.get:
        print(
            method.__name__, list(inspect.signature(method).parameters)
        )
