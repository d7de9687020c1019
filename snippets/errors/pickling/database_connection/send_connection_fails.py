# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
import sqlite3
from multiprocessing import Pool


def square(connection, number: int) -> int:
    sql = "SELECT ? * ?"
    return connection.execute(sql, (number, number)).fetchone()[0]


if __name__ == "__main__":
    connection = sqlite3.connect("numbers.db")
    with Pool(processes=2) as pool:
        tasks = [(connection, 2), (connection, 3)]
        print(pool.starmap(square, tasks))
