# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# limit = 6
# ///
import signal
from multiprocessing import Event


def ring(number: int, frame) -> None:
    print("the handler sets the event", flush=True)
    event.set()


if __name__ == "__main__":
    event = Event()
    signal.signal(signal.SIGALRM, ring)
    signal.alarm(1)
    event.wait()
    print("the wait has ended")
