# /// script
# [tool.runner]
# tabs = ["3.15", "3.13", "3.12"]
# ///
from dataclasses import dataclass
from multiprocessing import Pool


def area(box) -> int:
    return box.width * box.height


def main() -> None:
    @dataclass
    class Box:
        width: int
        height: int

    with Pool(processes=2) as pool:
        print(pool.map(area, [Box(1, 2), Box(3, 4)]))


if __name__ == "__main__":
    main()
