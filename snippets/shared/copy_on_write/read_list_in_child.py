# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import multiprocessing as mp
from array import array
from pathlib import Path

words = [str(number) for number in range(200_000)]
numbers = array("q", range(1_000_000))


def own_megabytes() -> float:
    report = Path("/proc/self/smaps_rollup").read_text()
    line = report.partition("Private_Dirty:")[2]
    return int(line.split()[0]) / 1024


def measure(read, data, answers) -> None:
    before = own_megabytes()
    read(data)
    answers.put(own_megabytes() - before)


def count(data: list) -> int:
    return sum(1 for _ in data)


if __name__ == "__main__":
    context = mp.get_context("fork")
    answers = context.SimpleQueue()
    for read, data in (count, words), (sum, numbers):
        job = (read, data, answers)
        child = context.Process(target=measure, args=job)
        child.start()
        copied = round(answers.get() / 10) * 10
        child.join()
        print(f"{type(data).__name__}: about {copied} MB copied")
