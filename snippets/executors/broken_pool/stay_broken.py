import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        error = executor.submit(os._exit, 1).exception()
        print(type(error).__name__)
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool:
            print("it takes no more tasks")
