from multiprocessing import Pool


def count(rounds: int) -> int:
    own = 0
    for _ in range(rounds):
        own += 1
    return own


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        total = sum(pool.map(count, [50_000] * 2))
    print("counted all:", total == 100_000)
