import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(seconds: float) -> str:
    time.sleep(seconds)
    return "done"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(work, 3)
        completed = as_completed([future], timeout=0.5)
        time.sleep(0.6)  # does not count
        asked = time.monotonic()
        try:
            next(completed)
        except TimeoutError as error:
            waited = time.monotonic() - asked
            print(error)
            print("waited half a second more:", waited > 0.4)
