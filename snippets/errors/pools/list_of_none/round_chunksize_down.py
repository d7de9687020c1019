from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    numbers = [1, 2, 3]
    size = len(numbers) // 4
    with Pool(processes=2) as pool:
        print(pool.map(square, numbers, chunksize=size))
