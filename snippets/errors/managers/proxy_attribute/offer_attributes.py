from multiprocessing.managers import BaseManager, NamespaceProxy


class Account:
    def __init__(self) -> None:
        self.balance = 0

    def deposit(self, amount: int) -> None:
        self.balance += amount


class AccountProxy(NamespaceProxy):
    _exposed_ = ("__getattribute__", "__setattr__", "deposit")

    def deposit(self, amount: int) -> None:
        return self._callmethod("deposit", (amount,))


class Bank(BaseManager):
    pass


Bank.register("Account", Account, AccountProxy)

if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account()
        account.deposit(5)
        print(account.balance)
