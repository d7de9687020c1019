# /// script
# [tool.runner]
# tabs = ["3.15", "3.13 spawn", "3.13 fork"]
# ///
from multiprocessing import Pool
from unittest.mock import patch


def fetch(name: str) -> str:
    return f"{name} from the network"


def report(name: str) -> str:
    return fetch(name).upper()


def start_patch() -> None:
    patch("__main__.fetch", return_value="fake").start()


if __name__ == "__main__":
    with Pool(2, initializer=start_patch) as pool:
        print(pool.map(report, ["bread", "milk"]))
