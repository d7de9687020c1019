from concurrent.futures import ThreadPoolExecutor


def connect(address: str) -> None:
    raise ConnectionError(f"no answer from {address}")


def work(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with ThreadPoolExecutor(
        1, initializer=connect, initargs=("db.example",)
    ) as executor:
        print(executor.submit(work, 3).result())
