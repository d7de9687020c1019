# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import signal
import threading
from multiprocessing import Event, Process

stopping = threading.Event()


def work(started: Event) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    started.set()
    while True:
        signal.pause()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    started = Event()
    process = Process(target=work, args=(started,))
    process.start()
    started.wait()
    process.terminate()
    print("terminated", flush=True)
    process.join()
    print("exit code of the child:", process.exitcode)
