from multiprocessing import Barrier, Process


def print_rows(name: str, barrier) -> None:
    barrier.wait()
    for number in range(20_000):
        print("row of", name, "number", number)


if __name__ == "__main__":
    barrier = Barrier(2)
    children = [
        Process(target=print_rows, args=(name, barrier))
        for name in ("Ada", "Bob")
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
