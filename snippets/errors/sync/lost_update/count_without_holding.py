from multiprocessing import Barrier, Process, Value


def count(counter: Value, ready: Barrier) -> None:
    ready.wait()
    for _ in range(250_000):
        counter.value += 1


if __name__ == "__main__":
    counter, ready = Value("i", 0), Barrier(2)
    pair = [
        Process(target=count, args=(counter, ready)) for _ in range(2)
    ]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    print("counted all:", counter.value == 500_000)
