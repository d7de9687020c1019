import time
from concurrent.futures import ProcessPoolExecutor


def work(number: int) -> int:
    time.sleep(0.1)
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(work, n) for n in range(8)]
        executor.shutdown(cancel_futures=True)
        print([f.result() for f in futures if not f.cancelled()])
