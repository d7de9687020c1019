import time
from multiprocessing import Pool


def double_late(number: int) -> int:
    time.sleep(0.3)
    return 2 * number


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        lost = pool.map_async(double_late, range(4))
    lost.wait(timeout=0.6)
    print("left at once, results came:", lost.ready())

    with Pool(processes=4) as pool:
        kept = pool.map_async(double_late, range(4))
        pool.close()
        pool.join()
    print("closed and joined, results:", kept.get())
