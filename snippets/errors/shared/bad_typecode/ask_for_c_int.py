from multiprocessing import Process, Value


def add(total) -> None:
    total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    child = Process(target=add, args=(total,))
    child.start()
    child.join()
    print(total.value)
