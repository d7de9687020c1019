from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=2,
        max_tasks_per_child=3,
        mp_context=get_context("fork"),
    ) as executor:
        print(list(executor.map(square, range(4))))
