import sqlite3
from multiprocessing import Pool


class Store:
    def __init__(self, path):
        self.path = path
        self.connection = sqlite3.connect(path)

    def __getstate__(self):
        return {"path": self.path}

    def __setstate__(self, state):
        self.__init__(**state)

    def read(self, key):
        sql = "SELECT value FROM pairs WHERE key = ?"
        return self.connection.execute(sql, (key,)).fetchone()[0]


if __name__ == "__main__":
    store = Store("pairs.db")
    with store.connection as connection:
        connection.execute("CREATE TABLE pairs (key, value)")
        connection.execute(
            "INSERT INTO pairs VALUES ('a', 1), ('b', 2)"
        )
    with Pool(processes=2) as pool:
        print(pool.map(store.read, ["a", "b"]))
    store.connection.close()
