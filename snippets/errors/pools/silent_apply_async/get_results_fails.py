from multiprocessing import Pool


def save(path: str) -> None:
    with open(path, "w") as file:
        file.write("data")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = []
        for path in ["ann.txt", "none/bob.txt"]:
            results.append(pool.apply_async(save, (path,)))
        for result in results:
            result.get()
    print("all saved")
