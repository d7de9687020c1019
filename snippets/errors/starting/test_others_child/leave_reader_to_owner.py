import os
from multiprocessing import Event, Process


class Reader:
    def __init__(self) -> None:
        self.owner = os.getpid()
        self.stop = Event()
        self.process = Process(target=self.stop.wait)
        self.process.start()

    def __del__(self) -> None:
        if os.getpid() == self.owner and self.process.is_alive():
            self.stop.set()
            self.process.join()
            print("reader stopped")


def work() -> None:
    global reader
    reader = None
    print("worked")


reader = None

if __name__ == "__main__":
    reader = Reader()
    child = Process(target=work)
    child.start()
    child.join()
    print("exit code:", child.exitcode, flush=True)
    reader = None
