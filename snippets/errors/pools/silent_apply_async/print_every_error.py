from multiprocessing import Pool


def save(path: str) -> None:
    with open(path, "w") as file:
        file.write("data")


def show(error: BaseException) -> None:
    print("not saved:", error)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for path in ["ann.txt", "none/bob.txt"]:
            pool.apply_async(save, (path,), error_callback=show)
        pool.close()
        pool.join()
    print("the end")
