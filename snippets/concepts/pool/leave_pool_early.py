import time
from multiprocessing import Pool


def finish_in(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        waited = pool.apply_async(finish_in, (0.1,))
        left = pool.apply_async(finish_in, (5.0,))
        waited.wait()
    left.wait(timeout=0.3)
    print("waited for:", waited.ready())
    print("left behind:", left.ready())
