import threading
from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


def serve() -> None:
    threading.main_thread().join()
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(executor.submit(square, 3).result())


if __name__ == "__main__":
    thread = threading.Thread(target=serve)
    thread.start()
