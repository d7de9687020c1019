import time
from concurrent.futures import ProcessPoolExecutor


def invert(number: int) -> float:
    time.sleep(0.1)
    return 1 / number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(invert, n) for n in range(300)]
        print(len(futures), "calls submitted", flush=True)
        try:
            for future in futures:
                print(future.result())
        except BaseException:
            executor.shutdown(cancel_futures=True)
            raise
