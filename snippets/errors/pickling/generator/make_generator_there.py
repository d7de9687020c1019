from multiprocessing import Pool


def read_numbers(stop: int):
    for number in range(stop):
        yield number * number


def sum_numbers(stop: int) -> int:
    return sum(read_numbers(stop))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.apply(sum_numbers, (4,)))
