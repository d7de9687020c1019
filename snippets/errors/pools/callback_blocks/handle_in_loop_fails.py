from multiprocessing import Pool

numbers = []


def read(line: str) -> str:
    return line.strip()


def keep(text: str) -> None:
    numbers.append(int(text))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        lines = ["1\n", "two\n", "3\n"]
        for text in pool.imap_unordered(read, lines):
            keep(text)
    print("numbers:", numbers)
