from multiprocessing import Array, Lock, Process


def move(accounts: Array, lock: Lock, times: int) -> None:
    for _ in range(times):
        with lock:
            accounts[0] -= 1
            accounts[1] += 1


if __name__ == "__main__":
    lock = Lock()
    accounts = Array("i", [2000, 0], lock=False)
    movers = [
        Process(target=move, args=(accounts, lock, 500))
        for _ in range(4)
    ]
    for mover in movers:
        mover.start()
    totals = set()
    for _ in range(200):
        with lock:
            totals.add(sum(accounts))
    for mover in movers:
        mover.join()
    print("totals seen:", totals)
    print("at the end:", list(accounts))
