from multiprocessing import Array, Process, Value


def measure(position: int, lengths, total) -> None:
    word = ["one", "two", "three", "four"][position]
    lengths[position] = len(word)
    with total.get_lock():
        total.value += len(word)


if __name__ == "__main__":
    lengths = Array("i", 4)
    total = Value("i", 0)
    workers = [
        Process(target=measure, args=(position, lengths, total))
        for position in range(len(lengths))
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("lengths:", lengths[:])
    print("total:", total.value)
