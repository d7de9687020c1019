import sqlite3
from multiprocessing import Pool


def connect(path: str) -> None:
    global connection, queries
    connection = sqlite3.connect(path)
    queries = 0


def find(key: str) -> tuple[int, int]:
    global queries
    queries += 1
    sql = "SELECT value FROM pairs WHERE key = ?"
    return connection.execute(sql, (key,)).fetchone()[0], queries


if __name__ == "__main__":
    with sqlite3.connect("pairs.db") as database:
        database.execute("CREATE TABLE pairs (key, value)")
        database.execute("INSERT INTO pairs VALUES ('a', 1), ('b', 2)")
    database.close()
    with Pool(1, initializer=connect, initargs=("pairs.db",)) as pool:
        print(pool.map(find, ["a", "b", "a", "b"]))
