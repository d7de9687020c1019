from multiprocessing import Pool


def save(path: str) -> None:
    with open(path, "w") as file:
        file.write("data")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for path in ["ann.txt", "none/bob.txt"]:
            pool.apply_async(save, (path,))
        pool.close()
        pool.join()
    print("all saved")
