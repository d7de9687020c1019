# /// script
# requires-python = ">=3.14"
# ///
import threading
from multiprocessing import Pool


def get_first(chain: list) -> int:
    return chain[0]


if __name__ == "__main__":
    chain = []
    for value in range(100_000):
        chain = [value, chain]
    threading.stack_size(64 * 1024 * 1024)
    with Pool(processes=2) as pool:
        try:
            print(pool.apply(get_first, (chain,)))
        except RecursionError as error:
            print("RecursionError:", error)
            print("notes:", len(getattr(error, "__notes__", ())))
