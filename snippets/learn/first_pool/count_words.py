from collections import Counter
from functools import reduce
from multiprocessing import Pool
from operator import add

LINES = [
    "one process counts this line",
    "another process counts this one",
    "and one process adds the counts",
]


def count(line: str) -> Counter[str]:
    return Counter(line.split())


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        counts = pool.map(count, LINES)
    words = reduce(add, counts)
    print(words.most_common(2))
