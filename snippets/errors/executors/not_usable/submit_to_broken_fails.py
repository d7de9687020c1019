import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

executor = None


def work(number: int) -> int:
    if number == 2:
        os._exit(1)
    return number * number


def serve(number: int) -> int:
    global executor
    if executor is None:
        executor = ProcessPoolExecutor(max_workers=2)
    return executor.submit(work, number).result()


if __name__ == "__main__":
    try:
        serve(2)
    except BrokenProcessPool:
        print("the first request has failed", flush=True)
    print(serve(3))
