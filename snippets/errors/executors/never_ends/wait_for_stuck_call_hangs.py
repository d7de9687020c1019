import time
from concurrent.futures import ProcessPoolExecutor


def work(seconds: float) -> str:
    time.sleep(seconds)
    return "done"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(work, 3600)
        try:
            print(future.result(timeout=0.5))
        except TimeoutError:
            print("half a second is over", flush=True)
