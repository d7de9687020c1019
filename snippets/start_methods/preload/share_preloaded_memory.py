# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
from multiprocessing import get_context


def private_mib() -> float:
    with open("/proc/self/smaps_rollup") as file:
        sizes = dict(line.split(":") for line in file.readlines()[1:])
    return int(sizes["Private_Dirty"].split()[0]) / 1024


def work() -> None:
    import table

    print("the table has", len(table.data) // 2**20, "MiB", flush=True)
    print("private to this child:", private_mib() > 20, flush=True)


if __name__ == "__main__":
    context = get_context("forkserver")
    context.set_forkserver_preload(["table"])
    child = context.Process(target=work)
    child.start()
    child.join()
    print("spawn, for comparison", flush=True)
    child = get_context("spawn").Process(target=work)
    child.start()
    child.join()
