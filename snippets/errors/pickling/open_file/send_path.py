from multiprocessing import Pool
from pathlib import Path


def count_lines(path: str) -> int:
    with open(path) as file:
        return len(file.readlines())


if __name__ == "__main__":
    Path("words.txt").write_text("one\ntwo\n")
    with Pool(processes=2) as pool:
        print(pool.apply(count_lines, ("words.txt",)))
