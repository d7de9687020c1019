import json
from multiprocessing import Pool


class Writer:
    def __init__(self) -> None:
        self.dumps = json.dumps

    def write(self, record: dict) -> str:
        return self.dumps(record)


if __name__ == "__main__":
    writer = Writer()
    with Pool(processes=2) as pool:
        print(pool.map(writer.write, [{"a": 1}, {"b": 2}]))
