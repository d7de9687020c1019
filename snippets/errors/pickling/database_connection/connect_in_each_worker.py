import sqlite3
from multiprocessing import Pool


def connect(path: str) -> None:
    global connection
    connection = sqlite3.connect(path)


def square(number: int) -> int:
    sql = "SELECT ? * ?"
    return connection.execute(sql, (number, number)).fetchone()[0]


if __name__ == "__main__":
    with Pool(2, connect, ("numbers.db",)) as pool:
        print(pool.map(square, [2, 3]))
