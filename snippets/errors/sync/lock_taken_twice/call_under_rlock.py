from multiprocessing import RLock

lock = RLock()


def log(text: str) -> None:
    with lock:
        print(text, flush=True)


def work() -> None:
    with lock:
        print("work begins", flush=True)
        log("halfway")
        print("work ends", flush=True)


if __name__ == "__main__":
    work()
