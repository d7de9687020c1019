from multiprocessing import Pool


def describe(name: str, age: int) -> str:
    return f"{name} is {age}"


if __name__ == "__main__":
    ages = {"Ann": 31, "Cyril": 27}
    with Pool(processes=2) as pool:
        print(pool.starmap(describe, ages.items()))
