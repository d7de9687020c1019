from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    lists = [[1, 2], [3, 4]]
    numbers = [number for part in lists for number in part]
    with Pool(processes=2) as pool:
        squares = iter(pool.map(square, numbers))
    print([sum(next(squares) for _ in part) for part in lists])
