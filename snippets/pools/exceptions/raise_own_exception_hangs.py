from multiprocessing import Pool


class BadRow(Exception):
    def __init__(self, row: int, column: int) -> None:
        super().__init__(f"row {row}, column {column}")


def check(row: int) -> None:
    raise BadRow(row, 3)


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        pool.map(check, [7])
