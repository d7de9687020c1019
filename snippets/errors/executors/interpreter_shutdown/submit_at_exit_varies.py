import atexit
from concurrent.futures import ProcessPoolExecutor


def save(name: str) -> str:
    return f"{name} saved"


def save_the_rest() -> None:
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(executor.submit(save, "report").result())


if __name__ == "__main__":
    atexit.register(save_the_rest)
    print("all done, except one", flush=True)
