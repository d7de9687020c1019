# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Lock, Manager, Value
from time import perf_counter


def measure(counter, lock, times: int) -> float:
    start = perf_counter()
    for _ in range(times):
        with lock:
            counter.value += 1
    return (perf_counter() - start) / times


if __name__ == "__main__":
    with Manager() as manager:
        shared = measure(Value("i", lock=False), Lock(), 20_000)
        remote = measure(manager.Value("i", 0), manager.Lock(), 500)
    print("a manager is slower:", remote > shared)
    print(f"about {remote / shared:.0f} times")
