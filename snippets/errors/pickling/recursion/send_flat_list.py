from multiprocessing import Pool


def get_first(values: list) -> int:
    return values[0]


def flatten(chain: list) -> list:
    values = []
    while chain:
        value, chain = chain
        values.append(value)
    return values


if __name__ == "__main__":
    chain = []
    for value in range(100_000):
        chain = [value, chain]
    with Pool(processes=2) as pool:
        try:
            print(pool.apply(get_first, (flatten(chain),)))
        except RecursionError as error:
            print("RecursionError:", error)
            print("notes:", len(getattr(error, "__notes__", ())))
