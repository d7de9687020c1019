# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pool
from time import perf_counter


def work(steps: int) -> int:
    return sum(n * n for n in range(steps))


def timed(function, *args) -> float:
    start = perf_counter()
    list(function(*args))
    return perf_counter() - start


if __name__ == "__main__":
    print("steps in a task: pool with 2 workers / loop")
    with Pool(processes=2) as pool:
        pool.map(work, [1, 1])
        for steps in (1, 10, 100, 1000, 10_000):
            tasks = [steps] * max(20, 400_000 // max(steps, 100) // 10)
            loop = timed(map, work, tasks)
            shared = timed(pool.imap, work, tasks)
            print(f"{steps:6}: {shared / loop:.2f}")
