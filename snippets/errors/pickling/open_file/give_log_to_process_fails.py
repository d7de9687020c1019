# /// script
# [tool.runner]
# ends = { "fork" = "" }
# tabs = ["3.15", "3.15 fork"]
# ///
import sys
from multiprocessing import Process


class Worker(Process):
    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self.out = sys.stdout

    def run(self) -> None:
        print("this is", self.name, file=self.out)


if __name__ == "__main__":
    worker = Worker("Ann")
    worker.start()
    worker.join()
