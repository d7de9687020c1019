from multiprocessing import Pool


def split(line: str) -> list[str]:
    return line.split()


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        words = pool.apply_async(split, ("to be or",))
        for word in words:
            print(word)
