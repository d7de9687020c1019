# /// script
# [tool.runner]
# limit = 5
# ends = { "3.11" = "hangs", "3.13.15" = "" }
# tabs = ["3.12", "3.14"]
# ///
import multiprocessing as mp
import os
from concurrent.futures import ProcessPoolExecutor


def my_pid(_):
    return os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=1,
        max_tasks_per_child=2,
        mp_context=mp.get_context("spawn"),
    ) as executor:
        pids = list(executor.map(my_pid, range(6)))
    print("tasks:", len(pids), "workers:", len(set(pids)))
