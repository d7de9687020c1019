from multiprocessing import Process
from multiprocessing.managers import DictProxy, SyncManager

KEY = b"a secret of both"
table = {"answer": 42}


def get_table() -> dict:
    return table


class TableManager(SyncManager):
    pass


TableManager.register("get_table", get_table, DictProxy)


def change(address) -> None:
    manager = TableManager(address=address, authkey=KEY)
    manager.connect()
    manager.get_table()["question"] = "?"


if __name__ == "__main__":
    manager = TableManager(address=("localhost", 0), authkey=KEY)
    manager.start()
    child = Process(target=change, args=(manager.address,))
    child.start()
    child.join()
    print("in the manager:", manager.get_table())
    print("here:", table)
    manager.shutdown()
