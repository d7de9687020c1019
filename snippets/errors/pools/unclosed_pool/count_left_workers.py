from multiprocessing import Pool, active_children


def square(number: int) -> int:
    return number * number


def square_all(numbers: list[int]) -> list[int]:
    pool = Pool(processes=2)
    pools.append(pool)
    return pool.map(square, numbers)


pools = []

if __name__ == "__main__":
    for _ in range(3):
        square_all([1, 2, 3])
    print("workers still there:", len(active_children()))
