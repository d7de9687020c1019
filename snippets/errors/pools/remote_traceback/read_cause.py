from multiprocessing import Pool


def parse(line: str) -> int:
    return int(line)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        try:
            pool.map(parse, ["1", "2", "three"])
        except ValueError as error:
            remote = error.__cause__
    print(type(remote).__name__)
    print("names the function:", "in parse" in str(remote))
