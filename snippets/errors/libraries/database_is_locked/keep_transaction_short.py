import sqlite3
from multiprocessing import Event, Process


def store(started, stop) -> None:
    database = sqlite3.connect("results.db", isolation_level=None)
    started.set()
    stop.wait()  # the work, before the transaction
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO results VALUES (1)")
    database.execute("COMMIT")
    database.close()


if __name__ == "__main__":
    database = sqlite3.connect("results.db", timeout=0.2)
    database.execute("CREATE TABLE results (number)")
    started, stop = Event(), Event()
    process = Process(target=store, args=(started, stop))
    process.start()
    started.wait()
    try:
        database.execute("INSERT INTO results VALUES (2)")
        database.commit()
    finally:
        stop.set()
        process.join()
        database.close()
    print("stored")
