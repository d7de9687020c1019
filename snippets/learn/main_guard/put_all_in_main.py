from multiprocessing import Pool


def square(number: int) -> int:
    return number * number


def main() -> None:
    with Pool(processes=2) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    main()
