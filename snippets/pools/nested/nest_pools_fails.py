from multiprocessing import Pool


def work(number: int) -> list[int]:
    with Pool(processes=2) as pool:
        return pool.map(abs, [number, -number])


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(work, [1, 2]))
