# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import multiprocessing as mp
from pathlib import Path


def megabytes(*names: str) -> float:
    report = Path("/proc/self/smaps_rollup").read_text()
    fields = dict(line.split(":") for line in report.splitlines()[1:])
    return sum(int(fields[name].split()[0]) for name in names) / 1024


def measure(answers) -> None:
    resident = megabytes("Rss")
    own = megabytes("Private_Clean", "Private_Dirty")
    answers.put((resident, own))


if __name__ == "__main__":
    data = b"x" * (64 << 20)
    context = mp.get_context("fork")
    answers = context.SimpleQueue()
    child = context.Process(target=measure, args=(answers,))
    child.start()
    resident, own = answers.get()
    child.join()
    print("RSS of the child over 64 MB:", resident > 64)
    print("its own memory under 16 MB:", own < 16)
