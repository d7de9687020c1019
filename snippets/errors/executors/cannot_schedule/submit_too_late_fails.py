from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        first = executor.submit(square, 3)
    second = executor.submit(square, 4)
    print(first.result(), second.result())
