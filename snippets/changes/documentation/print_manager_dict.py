from multiprocessing import Manager, Process


def fill(numbers, table) -> None:
    table[1] = "1"
    table["2"] = 2
    table[0.25] = None
    numbers.reverse()


if __name__ == "__main__":
    with Manager() as manager:
        table, numbers = manager.dict(), manager.list(range(10))
        child = Process(target=fill, args=(numbers, table))
        child.start()
        child.join()
        print(table)
        print(numbers)
