from multiprocessing import Pool


def parse(line: str) -> int:
    return int(line)


def work(line: str) -> int:
    try:
        return 2 * parse(line)
    except Exception as error:
        error.add_note(f"in work({line!r})")
        raise


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(work, ["1", "2", "three"]))
