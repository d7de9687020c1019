# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# limit = 6
# ///
import signal
from multiprocessing import Event


class Rang(Exception):
    pass


def ring(number: int, frame) -> None:
    raise Rang


if __name__ == "__main__":
    event = Event()
    signal.signal(signal.SIGALRM, ring)
    signal.alarm(1)
    try:
        event.wait()
    except Rang:
        event.set()
    print("the wait has ended, set:", event.is_set())
