from multiprocessing import Array, Lock, Process


def move(
    locks: list, accounts: Array, source: int, target: int
) -> None:
    first, second = sorted((source, target))
    with locks[first], locks[second]:
        accounts[source] -= 1
        accounts[target] += 1


def move_often(locks: list, accounts: Array, source: int, target: int):
    for _ in range(300):
        move(locks, accounts, source, target)


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
