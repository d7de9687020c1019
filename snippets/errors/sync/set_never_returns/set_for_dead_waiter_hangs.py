# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# limit = 6
# ///
import signal
from multiprocessing import Event, Process


def wait(event: Event) -> None:
    signal.alarm(1)  # ends the process, as kill would
    event.wait()


if __name__ == "__main__":
    event = Event()
    child = Process(target=wait, args=(event,))
    child.start()
    child.join()
    print("the child has ended with", child.exitcode, flush=True)
    event.set()
    print("the event is set")
