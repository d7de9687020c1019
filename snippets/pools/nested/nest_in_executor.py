from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def work(number: int) -> list[int]:
    with Pool(processes=1) as pool:
        return pool.map(abs, [number, -number])


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(work, [1, 2])))
