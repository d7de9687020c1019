from multiprocessing import Process, Semaphore, Value
from time import sleep


def visit(seats: Semaphore, inside: Value, most: Value) -> None:
    with seats:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        sleep(0.02)
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    seats = Semaphore(2)
    inside, most = Value("i", 0), Value("i", 0)
    visitors = [
        Process(target=visit, args=(seats, inside, most))
        for _ in range(6)
    ]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    print("never more than two inside:", most.value <= 2)
