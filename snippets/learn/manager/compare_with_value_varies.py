# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Manager, Value
from time import perf_counter

UPDATES = 2000


def time_updates(counter) -> float:
    start = perf_counter()
    for number in range(UPDATES):
        counter.value = number
    return perf_counter() - start


if __name__ == "__main__":
    shared = time_updates(Value("i", 0))
    with Manager() as manager:
        managed = time_updates(manager.Value("i", 0))
    print("the manager is slower:", managed > shared)
    print(f"it takes {managed / shared:.0f} times as long")
