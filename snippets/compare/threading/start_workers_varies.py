# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Process
from threading import Thread
from timeit import repeat


def do_nothing() -> None:
    pass


def start_four(kind) -> None:
    workers = [kind(target=do_nothing) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def best_time(kind) -> float:
    """The shortest of four tries, in seconds."""
    return min(repeat(lambda: start_four(kind), number=1, repeat=4))


if __name__ == "__main__":
    ratio = best_time(Process) / best_time(Thread)
    print("4 threads are done before 4 processes:", ratio > 1)
    print(f"the processes take {ratio:.0f} times as long")
