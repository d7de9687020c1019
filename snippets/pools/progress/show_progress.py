from multiprocessing import Pool


def work(number: int) -> int:
    return number * number


if __name__ == "__main__":
    items = range(200)
    total = 0
    with Pool(processes=2) as pool:
        results = pool.imap_unordered(work, items, chunksize=10)
        for done, result in enumerate(results, start=1):
            total += result
            if done % 50 == 0:
                print(f"{done / len(items):4.0%}", "#" * (done // 10))
    print("total:", total)
