from multiprocessing import Process


def print_rows(name: str) -> None:
    for number in range(5000):
        print("row of", name, "number", number)


if __name__ == "__main__":
    children = [
        Process(target=print_rows, args=(name,))
        for name in ("Ada", "Bob")
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
