from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    pool = Pool(processes=2)
    result = pool.map_async(square, [1, 2, 3])
    pool.close()
    pool.join()
    print(result.get())
