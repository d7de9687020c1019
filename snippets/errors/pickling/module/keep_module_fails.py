# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
import json
from multiprocessing import Pool


class Writer:
    def __init__(self) -> None:
        self.format = json

    def write(self, record: dict) -> str:
        return self.format.dumps(record)


if __name__ == "__main__":
    writer = Writer()
    with Pool(processes=2) as pool:
        print(pool.map(writer.write, [{"a": 1}, {"b": 2}]))
