from multiprocessing import Barrier, Pool
from threading import BrokenBarrierError


def keep(given: Barrier) -> None:
    global meeting
    meeting = given


def work(number: int) -> str:
    try:
        meeting.wait(timeout=10)
        return "two at the same time"
    except BrokenBarrierError:
        return "alone"


if __name__ == "__main__":
    meeting = Barrier(2)
    with Pool(2, initializer=keep, initargs=(meeting,)) as pool:
        results = [pool.apply_async(work, (n,)) for n in range(2)]
        print([result.get() for result in results])
