# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Manager
from time import perf_counter


def add_one_by_one(numbers) -> int:
    return sum(numbers[n] for n in range(len(numbers)))


def add_copy(numbers) -> int:
    return sum(numbers[:])


if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list(range(1000))
        seconds, totals = [], set()
        for add in add_one_by_one, add_copy:
            start = perf_counter()
            totals.add(add(numbers))
            seconds.append(perf_counter() - start)
    assert totals == {499500}
    ratio = seconds[0] / seconds[1]
    print(f"one by one takes {ratio:.0f} times as long as one copy")
