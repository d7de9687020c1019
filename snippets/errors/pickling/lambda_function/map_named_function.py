from multiprocessing import Pool


def square(n: int) -> int:
    return n * n


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(square, [1, 2, 3]))
