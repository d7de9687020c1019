import os
import pickle
from concurrent.futures import ProcessPoolExecutor


def load(path: str):
    with open(path, "rb") as file:
        return pickle.load(file)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        with open("cache.new", "wb") as file:
            pickle.dump({"a": 1}, file)
        os.replace("cache.new", "cache.pickle")
        loaded = executor.submit(load, "cache.pickle")
        print(loaded.result())
