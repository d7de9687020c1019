import sys
from multiprocessing import Barrier, Process


def work(barrier: Barrier, number: int) -> None:
    try:
        print(f"worker {number}: {10 / number}", flush=True)
        barrier.wait()
    except Exception:
        barrier.abort()
        raise


if __name__ == "__main__":
    barrier = Barrier(2)
    pair = [
        Process(target=work, args=(barrier, number))
        for number in (0, 5)
    ]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    sys.exit(pair[1].exitcode)
