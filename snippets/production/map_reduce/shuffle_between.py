from collections import defaultdict
from multiprocessing import Pool
from zlib import crc32

LINES = ["the cat sat", "the dog sat", "a cat and a dog"]
PARTS = 2


def map_line(line: str) -> list[dict]:
    parts = [defaultdict(list) for _ in range(PARTS)]
    for word in line.split():
        parts[crc32(word.encode()) % PARTS][word].append(1)
    return parts


def reduce_part(part: list[dict]) -> dict:
    merged = defaultdict(int)
    for groups in part:
        for word, ones in groups.items():
            merged[word] += sum(ones)
    return merged


if __name__ == "__main__":
    with Pool(processes=PARTS) as pool:
        mapped = pool.map(map_line, LINES)
        parts = zip(*mapped)
        counts = {}
        for reduced in pool.map(reduce_part, parts):
            counts |= reduced
    print(sorted(counts.items()))
