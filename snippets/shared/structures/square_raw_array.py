from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray, RawValue


def square_part(numbers, first: int, last: int, done) -> None:
    for i in range(first, last):
        numbers[i] **= 2
    done.value = True


if __name__ == "__main__":
    numbers = RawArray("d", range(8))
    flags = [RawValue("b", False) for _ in range(2)]
    workers = [
        Process(target=square_part, args=(numbers, 0, 4, flags[0])),
        Process(target=square_part, args=(numbers, 4, 8, flags[1])),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("all done:", all(flag.value for flag in flags))
    print(numbers[:])
