from multiprocessing import Lock

lock = Lock()


def log(text: str) -> None:
    with lock:
        log_locked(text)


def log_locked(text: str) -> None:
    print(text, flush=True)


def work() -> None:
    with lock:
        print("work begins", flush=True)
        log_locked("halfway")
        print("work ends", flush=True)


if __name__ == "__main__":
    work()
