from concurrent.futures import ThreadPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(square, range(6))))
