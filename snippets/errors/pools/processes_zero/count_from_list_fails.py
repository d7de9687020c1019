from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    numbers = []
    with Pool(processes=min(4, len(numbers))) as pool:
        print(pool.map(square, numbers))
