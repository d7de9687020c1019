# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import gc
import multiprocessing as mp
from pathlib import Path


def own_megabytes() -> float:
    report = Path("/proc/self/smaps_rollup").read_text()
    line = report.partition("Private_Dirty:")[2]
    return int(line.split()[0]) / 1024


def collect(answers) -> None:
    before = own_megabytes()
    gc.collect()
    answers.put(own_megabytes() - before)


def measure_in_child() -> int:
    context = mp.get_context("fork")
    answers = context.SimpleQueue()
    child = context.Process(target=collect, args=(answers,))
    child.start()
    copied = answers.get()
    child.join()
    return round(copied / 10) * 10


if __name__ == "__main__":
    table = [[number] for number in range(140_000)]
    print("as it is: about", measure_in_child(), "MB copied")
    gc.freeze()
    print("frozen: about", measure_in_child(), "MB copied")
