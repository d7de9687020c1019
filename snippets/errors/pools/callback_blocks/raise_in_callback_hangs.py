# /// script
# [tool.runner]
# limit = 6
# ///
from multiprocessing import Pool

numbers = []


def read(line: str) -> str:
    return line.strip()


def keep(text: str) -> None:
    numbers.append(int(text))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for line in ["1\n", "two\n", "3\n"]:
            pool.apply_async(read, (line,), callback=keep)
        pool.close()
        pool.join()
    print("numbers:", numbers)
