from multiprocessing import Barrier, Process, Value


def one_after_all(barrier) -> int:
    barrier.wait()
    return 1


def add(counter, barrier) -> None:
    counter.value += one_after_all(barrier)


if __name__ == "__main__":
    shared = Value("i", 0), Barrier(4)
    children = [Process(target=add, args=shared) for _ in range(4)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    counter, _ = shared
    print("lost updates:", counter.value < 4)
    print("only one is left:", counter.value == 1)
