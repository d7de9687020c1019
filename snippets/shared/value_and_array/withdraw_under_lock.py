from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized


def withdraw(account: Synchronized, amount: int) -> None:
    with account:
        if account.value >= amount:
            account.value -= amount


if __name__ == "__main__":
    account = Value("i", 100)
    customers = [
        Process(target=withdraw, args=(account, 80)) for _ in range(2)
    ]
    for customer in customers:
        customer.start()
    for customer in customers:
        customer.join()
    print("what is left:", account.value)
