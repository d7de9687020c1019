# /// script
# requires-python = ">=3.12"
# ///
from itertools import batched, count, takewhile
from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    total = 0
    with Pool(processes=2) as pool:
        for batch in batched(count(), 10):
            squares = pool.map(square, batch)
            small = list(takewhile(lambda n: n < 1000, squares))
            total += sum(small)
            if len(small) < len(squares):
                break
    print("sum of the squares below 1000:", total)
