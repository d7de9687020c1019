from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process


def work(number: int) -> int:
    print(number, "runs in", current_process().name, flush=True)
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(work(3))
        print(future.result())
