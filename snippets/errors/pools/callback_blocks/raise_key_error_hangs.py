from multiprocessing import Pool

totals = {"ann": 0, "bob": 0}


def add(result: tuple[str, int]) -> None:
    name, points = result
    totals[name] += points


def play(name: str) -> tuple[str, int]:
    return name, 1


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        result = pool.apply_async(play, ("eve",), callback=add)
        print("result:", result.get())
