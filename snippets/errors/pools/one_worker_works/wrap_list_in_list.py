from multiprocessing import Pool


def count(numbers: list[int]) -> int:
    return len(numbers)


if __name__ == "__main__":
    numbers = list(range(8))
    with Pool(processes=2) as pool:
        print("tasks:", len(pool.map(count, [numbers])))
        halves = [numbers[:4], numbers[4:]]
        print("tasks:", len(pool.map(count, halves)))
