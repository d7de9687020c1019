import sys
from multiprocessing import Barrier, Process


def work(barrier: Barrier) -> None:
    barrier.wait(timeout=10)


if __name__ == "__main__":
    barrier = Barrier(2)
    pair = [Process(target=work, args=(barrier,)) for _ in range(2)]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
    print("exit code:", pair[0].exitcode)
    sys.exit(pair[0].exitcode)
