from concurrent.futures import ProcessPoolExecutor


def save(name: str) -> str:
    return f"{name} saved"


def save_the_rest() -> None:
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(executor.submit(save, "report").result())


if __name__ == "__main__":
    try:
        print("all done, except one", flush=True)
    finally:
        save_the_rest()
