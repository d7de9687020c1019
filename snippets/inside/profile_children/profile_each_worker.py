import cProfile
import os
import pstats
import tempfile
from multiprocessing import Pool
from multiprocessing.util import Finalize
from pathlib import Path


def set_up(folder: str) -> None:
    profile = cProfile.Profile()
    path = f"{folder}/{os.getpid()}.prof"
    Finalize(None, profile.dump_stats, args=[path], exitpriority=0)
    profile.enable()


def count_divisors(number: int) -> int:
    return sum(number % d == 0 for d in range(1, number + 1))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with Pool(2, initializer=set_up, initargs=[folder]) as pool:
            print(max(pool.map(count_divisors, range(1000))))
            pool.close()
            pool.join()  # leaving the block would kill the workers
        files = [str(path) for path in Path(folder).iterdir()]
        functions = (
            pstats.Stats(*files).get_stats_profile().func_profiles
        )
    print("profiles:", len(files))
    print("profiled calls:", functions["count_divisors"].ncalls)
