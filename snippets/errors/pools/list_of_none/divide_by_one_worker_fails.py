from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    numbers = [1, 2, 3, 4]
    workers = 1
    size = len(numbers) / workers
    with Pool(workers) as pool:
        print(pool.map(square, numbers, chunksize=size))
