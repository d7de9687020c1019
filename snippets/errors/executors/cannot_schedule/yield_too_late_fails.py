from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


def squares(executor, numbers):
    for number in numbers:
        yield executor.submit(square, number).result()


def main():
    with ProcessPoolExecutor(max_workers=2) as executor:
        return squares(executor, range(4))


if __name__ == "__main__":
    print(list(main()))
