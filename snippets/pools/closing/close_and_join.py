from multiprocessing import Pool
from time import sleep


def work(number: int) -> int:
    sleep(0.02)
    return number


def count_done(graceful: bool) -> int:
    with Pool(processes=2) as pool:
        results = [pool.apply_async(work, (n,)) for n in range(50)]
        if graceful:
            pool.close()
            pool.join()
    return sum(result.ready() for result in results)


if __name__ == "__main__":
    print("close and join, all done:", count_done(graceful=True) == 50)
    print("only the with block:", count_done(graceful=False) == 50)
