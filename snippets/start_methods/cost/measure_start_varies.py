# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import get_all_start_methods, get_context
from time import perf_counter


def measure(method: str) -> float:
    context = get_context(method)
    times = []
    for _ in range(4):
        start = perf_counter()
        child = context.Process(target=abs, args=(-1,))
        child.start()
        child.join()
        times.append(perf_counter() - start)
    return min(times[1:])


if __name__ == "__main__":
    seconds = {m: measure(m) for m in sorted(get_all_start_methods())}
    fastest = min(seconds.values())
    for method, time in seconds.items():
        print(f"{method}: {time / fastest:.0f} times the fastest")
    print(
        "spawn is the slowest:",
        max(seconds, key=seconds.get) == "spawn",
    )
