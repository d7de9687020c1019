from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    pool = Pool(processes=2)
    for numbers in [1, 2, 3], [4, 5, 6]:
        result = pool.map_async(square, numbers)
        print(result.get())
    pool.close()
    pool.join()
