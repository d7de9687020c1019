from collections import deque
from itertools import count
from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def bounded_imap(pool: Pool, function, items, ahead: int):
    waiting = deque()
    for item in items:
        waiting.append(pool.apply_async(function, (item,)))
        if len(waiting) == ahead:
            yield waiting.popleft().get()
    while waiting:
        yield waiting.popleft().get()


if __name__ == "__main__":
    made = 0

    def make_numbers():
        global made
        for number in count(1):
            made += 1
            yield number

    most = 0
    with Pool(processes=2) as pool:
        squares = bounded_imap(pool, square, make_numbers(), ahead=8)
        for taken, result in enumerate(squares):
            most = max(most, made - taken)
            if result == 1_000_000:
                break
    print("results taken:", taken + 1)
    print("most items on their way:", most)
