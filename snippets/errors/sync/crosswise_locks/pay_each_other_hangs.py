from multiprocessing import Barrier, Process, Value


def pay(accounts: list, source: int, target: int, met: Barrier) -> None:
    first, second = source, target
    with accounts[first].get_lock():
        met.wait()
        with accounts[second].get_lock():
            accounts[source].value -= 10
            accounts[target].value += 10


if __name__ == "__main__":
    accounts, met = [Value("i", 50), Value("i", 50)], Barrier(2)
    pair = [
        Process(target=pay, args=(accounts, 0, 1, met)),
        Process(target=pay, args=(accounts, 1, 0, met)),
    ]
    print("both begin to pay", flush=True)
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    print([account.value for account in accounts])
