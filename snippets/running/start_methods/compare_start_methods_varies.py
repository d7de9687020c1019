import os
import pickle
from multiprocessing import (
    get_all_start_methods,
    get_context,
    get_start_method,
)

level = 1


def read_level() -> tuple[int, int]:
    return level, os.getppid()


def takes_lambda(context) -> bool:
    process = context.Process(target=lambda: None)
    try:
        process.start()
    except (AttributeError, pickle.PicklingError):
        return False
    process.join()
    return process.exitcode == 0


if __name__ == "__main__":
    level = 2
    sees, takes = {}, {}
    print("default in this run:", get_start_method())
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        with context.Pool(processes=1) as pool:
            seen, parent = pool.apply(read_level)
        sees[method], takes[method] = (
            seen == level,
            takes_lambda(context),
        )
        print(method)
        print("  is started by this process:", parent == os.getpid())
        print("  sees the changed global:", sees[method])
        print("  takes a lambda:", takes[method])
    only_fork = {method: method == "fork" for method in sees}
    print("only fork does both:", sees == takes == only_fork)
