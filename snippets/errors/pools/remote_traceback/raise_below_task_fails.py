from multiprocessing import Pool


def parse(line: str) -> int:
    return int(line)


def work(line: str) -> int:
    return 2 * parse(line)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(work, ["1", "2", "three"]))
