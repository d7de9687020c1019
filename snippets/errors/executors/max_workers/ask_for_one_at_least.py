from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    files = []
    workers = max(1, len(files))
    with ProcessPoolExecutor(max_workers=workers) as executor:
        print(list(executor.map(square, files)))
