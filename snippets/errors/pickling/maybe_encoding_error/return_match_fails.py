import re
from multiprocessing import Pool


def find_year(text: str) -> re.Match:
    return re.search(r"\d{4}", text)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(find_year, ["in 1991", "and 2026"]))
