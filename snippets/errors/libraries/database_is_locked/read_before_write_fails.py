import sqlite3
from multiprocessing import Event, Process


def store(wanted) -> None:
    wanted.wait()
    database = sqlite3.connect("results.db")
    database.execute("INSERT INTO results VALUES (1)")
    database.commit()
    database.close()


if __name__ == "__main__":
    wanted = Event()
    process = Process(target=store, args=(wanted,))
    process.start()
    database = sqlite3.connect(
        "results.db", timeout=60, isolation_level=None
    )
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("CREATE TABLE results (number)")
    database.execute("BEGIN")
    rows = database.execute("SELECT * FROM results").fetchall()
    wanted.set()
    process.join()
    database.execute("INSERT INTO results VALUES (?)", [len(rows)])
    database.execute("COMMIT")
