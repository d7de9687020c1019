from concurrent.futures import ProcessPoolExecutor


def save(name: str) -> None:
    with open(f"/no/such/folder/{name}", "w") as file:
        file.write("data")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        for name in ("a", "b", "c"):
            executor.submit(save, name)
    print("all saved")
