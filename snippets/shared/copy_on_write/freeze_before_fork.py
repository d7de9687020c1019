# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["fork"]
# ///
import gc
from multiprocessing import get_context


def private_mib() -> float:
    with open("/proc/self/smaps_rollup") as file:
        sizes = dict(line.split(":") for line in file.readlines()[1:])
    return int(sizes["Private_Dirty"].split()[0]) / 1024


def collect(frozen: bool) -> None:
    before = private_mib()
    gc.collect()
    grown = private_mib() - before
    print(
        f"frozen: {frozen}; copied by gc.collect(): {grown > 10}",
        flush=True,
    )


def run_child(frozen: bool) -> None:
    child = get_context("fork").Process(target=collect, args=(frozen,))
    child.start()
    child.join()


if __name__ == "__main__":
    records = [[n] for n in range(300_000)]
    gc.collect()
    run_child(frozen=False)
    gc.freeze()
    run_child(frozen=True)
