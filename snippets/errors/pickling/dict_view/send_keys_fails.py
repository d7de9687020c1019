# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
from multiprocessing import Pool


def count_long(names) -> int:
    return sum(len(name) > 3 for name in names)


if __name__ == "__main__":
    ages = {"Ann": 31, "Cyril": 27}
    with Pool(processes=2) as pool:
        print(pool.apply(count_long, (ages.keys(),)))
