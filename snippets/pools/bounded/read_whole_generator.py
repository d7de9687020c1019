from multiprocessing import Pool

made = 0


def make_numbers():
    global made
    for number in range(10_000):
        made += 1
        yield number


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = pool.imap(square, make_numbers())
        pool.close()
        pool.join()
        print("items made before you took a result:", made)
        print("results kept for you:", sum(1 for _ in results))
