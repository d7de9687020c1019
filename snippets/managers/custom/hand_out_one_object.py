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


def work(address) -> int:
    manager = TicketManager(address)
    manager.connect()
    return manager.take_number()._getvalue()


if __name__ == "__main__":
    with TicketManager() as manager, Pool(2) as pool:
        addresses = [manager.address] * 4
        print(sorted(pool.map(work, addresses, chunksize=1)))
