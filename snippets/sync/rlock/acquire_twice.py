from multiprocessing import Process, RLock, Value


def deposit(balance: Value, lock: RLock, amount: int) -> None:
    with lock:
        balance.value += amount


def pay_salary(balance: Value, lock: RLock) -> None:
    with lock:
        deposit(balance, lock, 1000)
        deposit(balance, lock, -200)


if __name__ == "__main__":
    lock = RLock()
    balance = Value("i", 0, lock=False)
    payers = [
        Process(target=pay_salary, args=(balance, lock))
        for _ in range(3)
    ]
    for payer in payers:
        payer.start()
    for payer in payers:
        payer.join()
    print("balance:", balance.value)
