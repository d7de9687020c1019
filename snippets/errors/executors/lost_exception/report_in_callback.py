from concurrent.futures import ProcessPoolExecutor


def save(name: str) -> None:
    with open(f"/no/such/folder/{name}", "w") as file:
        file.write("data")


def report(future) -> None:
    error = future.exception()
    if error is not None:
        print("failed:", error)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(save, "a")
        future.add_done_callback(report)
