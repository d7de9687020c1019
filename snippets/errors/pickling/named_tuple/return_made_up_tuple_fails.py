from collections import namedtuple
from multiprocessing import Pool


def parse(line: str) -> tuple:
    names, values = zip(*(p.split("=") for p in line.split()))
    Row = namedtuple("Row", names)
    return Row(*values)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(parse, ["a=1 b=2", "c=3"]))
