# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import signal
from multiprocessing import Event, Process
from time import sleep


def ignore_sigterm(started: Event) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    started.set()
    sleep(60)


def stop(process: Process, seconds: float) -> str:
    for step in process.terminate, process.kill:
        step()
        process.join(timeout=seconds)
        if not process.is_alive():
            return step.__name__
    raise RuntimeError(f"{process.name} can't be stopped")


if __name__ == "__main__":
    started = Event()
    process = Process(target=ignore_sigterm, args=(started,))
    process.start()
    started.wait()
    process.join(timeout=0.1)
    print("still alive after the join:", process.is_alive())
    print("ended by", stop(process, seconds=0.5))
