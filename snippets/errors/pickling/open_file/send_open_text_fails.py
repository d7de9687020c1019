# /// script
# [tool.runner]
# tabs = ["3.15", "3.11"]
# ///
from multiprocessing import Pool
from pathlib import Path


def count_lines(file) -> int:
    return len(file.readlines())


if __name__ == "__main__":
    Path("words.txt").write_text("one\ntwo\n")
    with open("words.txt") as file, Pool(processes=2) as pool:
        print(pool.apply(count_lines, (file,)))
