from multiprocessing import Pool


def count(start: int) -> int:
    own = 0
    for _ in range(50_000):
        own += 1
    return own


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        total = sum(pool.map(count, [0, 1]))
    print("counted all:", total == 100_000)
