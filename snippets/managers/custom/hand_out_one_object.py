from multiprocessing import Pool
from multiprocessing.managers import SyncManager
from threading import Lock

_numbers = iter(range(1, 100))
_lock = Lock()


def take_number() -> int:
    with _lock:
        return next(_numbers)


class TicketManager(SyncManager):
    pass


TicketManager.register("take_number", take_number)


def work(manager_address_and_key) -> int:
    address, key = manager_address_and_key
    manager = TicketManager(address, authkey=key)
    manager.connect()
    return manager.take_number()._getvalue()


if __name__ == "__main__":
    with TicketManager(authkey=b"secret") as manager, Pool(2) as pool:
        where = (manager.address, b"secret")
        print(sorted(pool.map(work, [where] * 4, chunksize=1)))
