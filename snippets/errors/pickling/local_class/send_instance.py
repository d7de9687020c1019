from dataclasses import dataclass
from multiprocessing import Pool


@dataclass
class Box:
    width: int
    height: int


def area(box) -> int:
    return box.width * box.height


def main() -> None:
    with Pool(processes=2) as pool:
        print(pool.map(area, [Box(1, 2), Box(3, 4)]))


if __name__ == "__main__":
    main()
