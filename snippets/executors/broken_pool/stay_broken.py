import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(
            repr(executor.submit(os._exit, 1).exception()).partition(
                "("
            )[0]
        )
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool:
            print("it takes no more tasks")
