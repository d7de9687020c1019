# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def work(steps: int) -> int:
    return sum(n * n for n in range(steps))


def timed(function, tasks: list[int]) -> float:
    start = perf_counter()
    for _ in function(work, tasks):
        pass
    return (perf_counter() - start) / len(tasks) * 1e6


if __name__ == "__main__":
    print("a task in a loop: the same in a pool of two workers")
    with Pool(processes=2) as pool:
        pool.map(work, [1, 1])
        for steps in (1, 100, 1000, 10_000, 100_000):
            tasks = [steps] * max(20, min(1000, 400_000 // steps))
            loop = timed(map, tasks)
            ratio = timed(pool.imap, tasks) / loop
            print(f"{loop:8.1f} µs: {ratio:.1f} times as long")
