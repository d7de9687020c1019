import threading
from multiprocessing import Pool


class Source:
    def __init__(self, name: str) -> None:
        self.name = name
        self.lock = threading.Lock()


class SourceError(Exception):
    pass


def read(name: str) -> str:
    raise SourceError(Source(name).name)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(read, ["a", "b"]))
