from multiprocessing import Pool
from threading import BoundedSemaphore


def square(number: int) -> int:
    return number * number


def bounded_imap(pool: Pool, function, items, ahead: int):
    places = BoundedSemaphore(ahead)

    def held_back():
        for item in items:
            places.acquire()
            yield item

    for result in pool.imap(function, held_back()):
        places.release()
        yield result


if __name__ == "__main__":
    made = 0

    def make_numbers():
        global made
        for number in range(1000):
            made += 1
            yield number

    most = 0
    with Pool(processes=2) as pool:
        squares = bounded_imap(pool, square, make_numbers(), ahead=8)
        for taken, _ in enumerate(squares):
            most = max(most, made - taken)
    print("results taken:", taken + 1)
    print("never more than ten ahead:", most <= 10)
