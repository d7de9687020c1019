from multiprocessing import Event, Process, Value


def one_after_all(has_read, go_on) -> int:
    has_read.set()
    go_on.wait()
    return 1


def add_one(counter, has_read, go_on) -> None:
    counter.value += one_after_all(has_read, go_on)


if __name__ == "__main__":
    counter = Value("i", 0)
    has_read = Event()
    go_on = Event()
    child = Process(target=add_one, args=(counter, has_read, go_on))
    child.start()
    has_read.wait()
    counter.value += 1000
    go_on.set()
    child.join()
    print("0 + 1 + 1000 =", counter.value)
