from multiprocessing import Barrier
from threading import BrokenBarrierError

if __name__ == "__main__":
    meeting = Barrier(2, timeout=0.1)
    for name in "first", "second":
        try:
            meeting.wait()
        except BrokenBarrierError:
            print(name, "to wait: BrokenBarrierError")
