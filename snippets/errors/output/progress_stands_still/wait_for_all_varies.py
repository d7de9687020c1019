from multiprocessing import Pool
from time import monotonic, sleep


def work(number: int) -> int:
    sleep(0.2)
    return number


if __name__ == "__main__":
    times = []
    with Pool(processes=2) as pool:
        begin = monotonic()
        results = pool.map(work, range(8))
        for done, _ in enumerate(results, start=1):
            times.append(monotonic() - begin)
            print(f"{done} of 8 after {times[-1]:.1f} s")
    print("all at once:", times[-1] - times[0] < 0.3)
