# /// script
# [tool.runner]
# ends = { "spawn" = "", "forkserver" = "" }
# tabs = ["3.15", "3.15 fork", "3.13"]
# ///
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Lock, get_context


def keep(new_lock) -> None:
    global lock
    lock = new_lock


def work(number: int) -> int:
    with lock:
        return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=2,
        mp_context=get_context("spawn"),
        initializer=keep,
        initargs=(Lock(),),
    ) as executor:
        print(list(executor.map(work, [2, 3])))
