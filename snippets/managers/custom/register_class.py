from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance
        self.lock = Lock()

    def deposit(self, amount: int) -> None:
        with self.lock:
            self.balance += amount

    def read(self) -> int:
        return self.balance


class BankManager(BaseManager):
    pass


BankManager.register("Account", Account)


def pay(account) -> None:
    account.deposit(10)


if __name__ == "__main__":
    with BankManager() as manager:
        account = manager.Account(100)
        children = [
            Process(target=pay, args=(account,)) for _ in range(3)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print("balance:", account.read())
        print("has its attribute:", hasattr(account, "balance"))
