from multiprocessing import Pool


class Account:
    def __init__(self) -> None:
        self.balance = 0

    def deposit(self, amount: int) -> int:
        self.balance += amount
        return self.balance


if __name__ == "__main__":
    account = Account()
    with Pool(processes=2) as pool:
        print(pool.map(account.deposit, [10, 20, 30]))
    print("balance:", account.balance)
