from multiprocessing import Barrier, Process


def write_rows(name: str, barrier) -> None:
    with open("rows.txt", "a") as file:
        for number in range(20_000):
            print("row of", name, "number", number, file=file)
            if number == 10_000:
                barrier.wait()


if __name__ == "__main__":
    barrier = Barrier(2)
    children = [
        Process(target=write_rows, args=(name, barrier))
        for name in ("Ada", "Bob")
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    with open("rows.txt") as file:
        whole = all(len(row.split()) == 5 for row in file)
    print("every row is whole:", whole)
