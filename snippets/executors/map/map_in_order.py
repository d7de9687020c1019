from concurrent.futures import ProcessPoolExecutor


def power(base, exponent):
    return base**exponent


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(power, [2, 3, 4], [10, 2, 1])))
        print(list(executor.map(power, range(5), [2] * 5, chunksize=2)))
