# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from multiprocessing import Pool


def limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))


def double(count: int) -> int:
    return len([0.0] * count)


if __name__ == "__main__":
    with Pool(2, initializer=limit_memory) as pool:
        print(pool.map(double, [1_000, 200_000_000]))
