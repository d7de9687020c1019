from multiprocessing import Pool
from time import sleep


def work(number: int) -> int:
    sleep(1)
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        result = pool.map_async(work, range(2))
    print("the block has ended", flush=True)
    print(result.get())
