from itertools import product
from multiprocessing import Pool


def cell(row: int, column: int) -> int:
    return 10 * row + column


if __name__ == "__main__":
    rows, columns = range(3), range(2)
    with Pool(processes=2) as pool:
        cells = iter(pool.starmap(cell, product(rows, columns)))
    table = [[next(cells) for _ in columns] for _ in rows]
    print(table)
