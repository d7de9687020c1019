from concurrent.futures import ThreadPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    executor = ThreadPoolExecutor(max_workers=2)
    print(executor.submit(square, 3).result())
    print(list(executor.map(square, [1, 2])))
    executor.shutdown()
