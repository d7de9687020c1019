from multiprocessing import Pool


def square(number: int) -> int:
    if number < 0:
        return -(number * number)
    return number * number


if __name__ == "__main__":
    with Pool(1) as pool:
        print(sum(pool.map(square, range(10))))
        pool.close()
        pool.join()
