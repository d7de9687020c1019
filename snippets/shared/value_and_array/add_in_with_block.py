from multiprocessing import Process, Value


def add(total: Value, times: int) -> None:
    for _ in range(times):
        with total:
            total.value += 0.5


if __name__ == "__main__":
    total = Value("d")
    children = [
        Process(target=add, args=(total, 500)) for _ in range(4)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(total.value)
    print("inside:", type(total.get_obj()).__name__)
