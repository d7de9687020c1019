from multiprocessing import Pool


class BadRow(Exception):
    def __init__(self, row: int, column: int) -> None:
        super().__init__(row, column)
        self.row, self.column = row, column

    def __str__(self) -> str:
        return f"row {self.row}, column {self.column}"


def check(row: int) -> None:
    raise BadRow(row, 3)


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        try:
            pool.map(check, [7])
        except BadRow as error:
            print("BadRow:", error)
