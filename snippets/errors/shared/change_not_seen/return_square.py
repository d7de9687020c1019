from multiprocessing import Pool

results = []


def work(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results.append(pool.apply(work, (3,)))
    print("in the parent:", results)
