from multiprocessing import Array, Process, RLock, Value


def add(total: Value, counts: Array, place: int) -> None:
    with total.get_lock():
        total.value += 1
        counts[place] += 1


if __name__ == "__main__":
    lock = RLock()
    total = Value("i", 0, lock=lock)
    counts = Array("i", 3, lock=lock)
    children = [
        Process(target=add, args=(total, counts, n % 3))
        for n in range(5)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    with counts:
        print(total.value, "=", " + ".join(map(str, counts)))
    print("one lock:", total.get_lock() is counts.get_lock())
