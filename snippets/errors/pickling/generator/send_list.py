from multiprocessing import Pool


def read_numbers(stop: int):
    for number in range(stop):
        yield number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.apply(sum, (list(read_numbers(4)),)))
