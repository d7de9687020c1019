from multiprocessing import Barrier, Process
from threading import BrokenBarrierError
from time import sleep


def wait_in_vain(meeting: Barrier) -> None:
    try:
        meeting.wait()
    except BrokenBarrierError:
        print("the child: BrokenBarrierError")


if __name__ == "__main__":
    meeting = Barrier(3)
    child = Process(target=wait_in_vain, args=(meeting,))
    child.start()
    while meeting.n_waiting == 0:
        sleep(0.01)
    waiting = meeting.n_waiting
    print(waiting, "of", meeting.parties, "are waiting", flush=True)
    meeting.abort()
    child.join()
    print("broken:", meeting.broken)
    meeting.reset()
    print("broken after reset:", meeting.broken)
