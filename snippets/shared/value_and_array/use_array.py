from multiprocessing import Array, Process


def double(numbers: Array, start: int, stop: int) -> None:
    numbers[start:stop] = [2 * n for n in numbers[start:stop]]


if __name__ == "__main__":
    numbers = Array("d", [0.5, 1.5, 2.5, 3.5])
    halves = [
        Process(target=double, args=(numbers, n, n + 2)) for n in (0, 2)
    ]
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    with numbers.get_lock():
        numbers[0] = numbers[0] + 100
    print(len(numbers), numbers[:])
    print("inside:", type(numbers.get_obj()).__name__)
