from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor


def count(text: str) -> dict:
    counts = defaultdict(int)
    for letter in text:
        counts[letter] += 1
    return counts


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        print(executor.submit(count, "abba").result())
