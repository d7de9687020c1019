from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    pool = Pool(processes=2)
    for numbers in [[1, 2], [3, 4]]:
        print(pool.map(square, numbers), flush=True)
    pool.close()
    pool.join()
