import sys
from multiprocessing import Barrier, Process


def work(barrier: Barrier) -> None:
    barrier.wait(timeout=1)


if __name__ == "__main__":
    barrier = Barrier(3)
    pair = [Process(target=work, args=(barrier,)) for _ in range(2)]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    sys.exit(pair[0].exitcode)
