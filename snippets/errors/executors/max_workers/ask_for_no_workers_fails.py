from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    files = []
    with ProcessPoolExecutor(max_workers=len(files)) as executor:
        print(list(executor.map(square, files)))
