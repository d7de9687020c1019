# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["fork"]
# ///
import gc
from array import array
from multiprocessing import get_context


def private_mib() -> float:
    with open("/proc/self/smaps_rollup") as file:
        sizes = dict(line.split(":") for line in file.readlines()[1:])
    return int(sizes["Private_Dirty"].split()[0]) / 1024


def read(numbers) -> None:
    before = private_mib()
    total = 0.0
    for number in numbers:
        total += number
    grown = private_mib() - before
    kind = type(numbers).__name__
    print(
        f"reading the {kind} copied most of it:", grown > 10, flush=True
    )


if __name__ == "__main__":
    gc.disable()
    fork = get_context("fork")
    floats = [n + 0.5 for n in range(600_000)]
    for numbers in floats, array("d", floats):
        child = fork.Process(target=read, args=(numbers,))
        child.start()
        child.join()
