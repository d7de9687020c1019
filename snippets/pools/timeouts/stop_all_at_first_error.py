from multiprocessing import Pool
from time import sleep


def work(number: int) -> int:
    if number == 1:
        raise ValueError("one is bad")
    sleep(60 if number == 2 else 0)
    return number


if __name__ == "__main__":
    with Pool(processes=3) as pool:
        try:
            for _ in pool.imap_unordered(work, range(9)):
                pass
        except ValueError as error:
            print("stopped, as", error)
            pool.terminate()
            pool.join()
    print("all workers have ended")
