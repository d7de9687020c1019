from multiprocessing import Pool


def work(number: int) -> int:
    print("working on", number)
    return number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = pool.map(work, range(4))
        pool.close()
        pool.join()
    print("results:", results)
