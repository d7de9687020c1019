# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import multiprocessing as mp
from pathlib import Path


def own_megabytes() -> float:
    report = Path("/proc/self/smaps_rollup").read_text()
    line = report.partition("Private_Dirty:")[2]
    return int(line.split()[0]) / 1024


class Index:
    """Words in one bytes object; no word is an object until asked."""

    def __init__(self, words: list[str], width: int) -> None:
        self.width = width
        self.text = b"".join(
            word.encode().ljust(width) for word in words
        )

    def __getitem__(self, i: int) -> str:
        start = i * self.width
        return self.text[start : start + self.width].decode().strip()


def look_up(index: Index, answers) -> None:
    before = own_megabytes()
    total = sum(len(index[i]) for i in range(100_000))
    answers.put((total, own_megabytes() - before))


if __name__ == "__main__":
    index = Index([str(i) for i in range(100_000)], width=8)
    context = mp.get_context("fork")
    answers = context.SimpleQueue()
    child = context.Process(target=look_up, args=(index, answers))
    child.start()
    letters, copied = answers.get()
    child.join()
    print("letters:", letters)
    print("under 2 MB copied:", copied < 2)
