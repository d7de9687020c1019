import time
from concurrent.futures import ProcessPoolExecutor


def work():
    time.sleep(0.1)
    return "finished"


if __name__ == "__main__":
    executor = ProcessPoolExecutor(max_workers=1)
    futures = [executor.submit(work) for _ in range(100)]
    while not futures[0].running():
        time.sleep(0.01)
    executor.shutdown(cancel_futures=True)
    print("first:", futures[0].result())
    print("last cancelled:", futures[-1].cancelled())
    print(
        "none is left open:", all(future.done() for future in futures)
    )
