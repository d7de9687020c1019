from multiprocessing import Process, RLock, sharedctypes


def transfer(source, target, amount: int) -> None:
    with source.get_lock():
        source.value -= amount
        target.value += amount


if __name__ == "__main__":
    lock = RLock()
    mine = sharedctypes.synchronized(
        sharedctypes.RawValue("i", 100), lock
    )
    yours = sharedctypes.synchronized(
        sharedctypes.RawValue("i", 0), lock
    )
    workers = [
        Process(target=transfer, args=(mine, yours, 10)),
        Process(target=transfer, args=(yours, mine, 3)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("mine:", mine.value, "yours:", yours.value)
    print("one lock:", mine.get_lock() is yours.get_lock())
