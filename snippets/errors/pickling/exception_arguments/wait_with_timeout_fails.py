# /// script
# [tool.runner]
# tabs = ["3.15", "3.11"]
# ///
from multiprocessing import Pool


class QueryError(Exception):
    def __init__(self, table: str, line: int) -> None:
        super().__init__(f"{table}, line {line}")


def query(table: str) -> str:
    if table == "verbs":
        raise QueryError(table, 7)
    return table.upper()


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.apply(query, ("nouns",)))
        print(pool.apply_async(query, ("verbs",)).get(timeout=2))
