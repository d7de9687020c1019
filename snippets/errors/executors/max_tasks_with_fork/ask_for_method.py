# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def name_of_worker_class() -> str:
    return type(mp.current_process()).__name__


if __name__ == "__main__":
    mp.set_start_method("fork", force=True)
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(name_of_worker_class).result())
    with ProcessPoolExecutor(1, max_tasks_per_child=3) as executor:
        print(executor.submit(name_of_worker_class).result())
