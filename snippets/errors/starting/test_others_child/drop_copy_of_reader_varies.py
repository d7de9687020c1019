# /// script
# [tool.runner]
# tabs = ["3.15 fork", "3.15", "3.13"]
# ends = { "spawn" = "", "forkserver" = "" }
# ///
from multiprocessing import Event, Process


class Reader:
    def __init__(self) -> None:
        self.stop = Event()
        self.process = Process(target=self.stop.wait)
        self.process.start()

    def __del__(self) -> None:
        if self.process.is_alive():
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
