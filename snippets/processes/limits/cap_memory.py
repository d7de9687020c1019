# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from multiprocessing import Pool


def cap_memory(mebibytes: int) -> None:
    with open("/proc/self/statm") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    limit = used + mebibytes * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def allocate(mebibytes: int) -> str:
    try:
        data = bytearray(mebibytes * 2**20)
    except MemoryError:
        return f"{mebibytes} MiB: MemoryError"
    return f"{len(data) // 2**20} MiB: fine"


if __name__ == "__main__":
    with Pool(2, initializer=cap_memory, initargs=(64,)) as pool:
        for line in pool.map(allocate, [1, 1000, 2], chunksize=1):
            print(line)
