from contextlib import contextmanager
from multiprocessing import Array, Lock, Process
from random import random
from time import sleep


@contextmanager
def both(first: Lock, second: Lock):
    while True:
        with first:
            if second.acquire(timeout=0.01):
                try:
                    yield
                finally:
                    second.release()
                return
        sleep(0.01 * random())


def move_often(locks: list, accounts: Array, source: int, target: int):
    for _ in range(300):
        with both(locks[source], locks[target]):
            accounts[source] -= 1
            accounts[target] += 1


if __name__ == "__main__":
    locks = [Lock(), Lock()]
    accounts = Array("i", [500, 500])
    pair = [
        Process(target=move_often, args=(locks, accounts, 0, 1)),
        Process(target=move_often, args=(locks, accounts, 1, 0)),
    ]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    print(list(accounts))
