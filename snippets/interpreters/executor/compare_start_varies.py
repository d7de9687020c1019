# /// script
# requires-python = ">=3.14"
# [tool.runner]
# alone = true
# platforms = ["linux", "darwin"]
# ///
from concurrent.futures import (
    InterpreterPoolExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from multiprocessing import get_context
from time import perf_counter


def measure(make) -> float:
    start = perf_counter()
    with make() as executor:
        assert list(executor.map(abs, [-1, -2])) == [1, 2]
    return perf_counter() - start


def start_processes(method: str) -> float:
    context = get_context(method)
    return measure(lambda: ProcessPoolExecutor(2, context))


if __name__ == "__main__":
    threads = measure(lambda: ThreadPoolExecutor(2))
    seconds = {
        "interpreters": measure(lambda: InterpreterPoolExecutor(2)),
        "processes, spawn": start_processes("spawn"),
        "processes, forkserver": start_processes("forkserver"),
        "processes, forkserver again": start_processes("forkserver"),
    }
    for name, time in seconds.items():
        print(f"{name}: {time / threads:.0f} times threads")
