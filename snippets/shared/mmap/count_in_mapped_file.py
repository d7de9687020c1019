import mmap
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path


def count_lines(path: Path, first: int, last: int) -> int:
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
    ):
        return data[first:last].count(b"\n")


def split(size: int, parts: int) -> list[tuple[int, int]]:
    edges = [size * i // parts for i in range(parts + 1)]
    return list(pairwise(edges))


if __name__ == "__main__":
    path = Path("lines.txt")
    path.write_bytes(b"a line of text\n" * 10_000)
    jobs = [(path, *edges) for edges in split(path.stat().st_size, 4)]
    with Pool(2) as pool:
        print("lines:", sum(pool.starmap(count_lines, jobs)))
    path.unlink()
