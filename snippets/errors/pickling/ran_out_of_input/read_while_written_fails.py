import pickle
from concurrent.futures import ProcessPoolExecutor


def load(path: str):
    with open(path, "rb") as file:
        return pickle.load(file)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        with open("cache.pickle", "wb") as file:
            loaded = executor.submit(load, "cache.pickle")
            loaded.exception()
            pickle.dump({"a": 1}, file)
        print(loaded.result())
