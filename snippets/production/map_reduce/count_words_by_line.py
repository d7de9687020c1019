from collections import Counter
from multiprocessing import Pool

TEXT = """the cat sat on the mat
the dog sat on the log
the cat and the dog sat"""


def count(line: str) -> Counter:
    return Counter(line.split())


if __name__ == "__main__":
    total = Counter()
    with Pool(processes=2) as pool:
        for counts in pool.imap_unordered(count, TEXT.splitlines()):
            total += counts
    print(
        sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))[:4]
    )
