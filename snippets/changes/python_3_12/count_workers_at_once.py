# /// script
# [tool.runner]
# tabs = ["3.11", "3.12"]
# start-methods = ["fork"]
# ///
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

if __name__ == "__main__":
    fork = get_context("fork")
    with ProcessPoolExecutor(4, mp_context=fork) as executor:
        executor.submit(abs, -1).result()
        print("workers after one call:", len(executor._processes))
