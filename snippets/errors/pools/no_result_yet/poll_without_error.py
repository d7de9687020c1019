from multiprocessing import Pool
from time import sleep


def divide(number: int) -> float:
    sleep(1)
    return 12 / number


def describe(result) -> str:
    if not result.ready():
        return "running"
    return "done" if result.successful() else "failed"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = [pool.apply_async(divide, (n,)) for n in (0, 4)]
        print([describe(result) for result in results])
        for result in results:
            result.wait()
        print([describe(result) for result in results])
