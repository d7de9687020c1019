# /// script
# [tool.runner]
# alone = true
# ///
import time
from multiprocessing import Process
from threading import Thread

ONE_WAIT = 0.2


def wait_for_answer() -> None:
    time.sleep(ONE_WAIT)  # a server, a disk, a database


def wait_four_times(kind) -> float:
    start = time.perf_counter()
    workers = [kind(target=wait_for_answer) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return (time.perf_counter() - start) / ONE_WAIT


if __name__ == "__main__":
    start = time.perf_counter()
    for _ in range(4):
        wait_for_answer()
    loop = (time.perf_counter() - start) / ONE_WAIT

    print(f"loop: as long as {loop:.2f} waits")
    print(f"4 threads: {wait_four_times(Thread):.2f} waits")
    print(f"4 processes: {wait_four_times(Process):.2f} waits")
