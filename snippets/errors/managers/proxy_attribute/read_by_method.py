from multiprocessing.managers import BaseManager


class Account:
    def __init__(self) -> None:
        self.balance = 0

    def deposit(self, amount: int) -> None:
        self.balance += amount

    def get_balance(self) -> int:
        return self.balance


class Bank(BaseManager):
    pass


Bank.register("Account", Account)

if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account()
        account.deposit(5)
        print(account.get_balance())
