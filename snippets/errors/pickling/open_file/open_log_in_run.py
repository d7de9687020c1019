import sys
from multiprocessing import Process


class Worker(Process):
    def __init__(self, name: str) -> None:
        super().__init__(name=name)

    def run(self) -> None:
        self.out = sys.stdout
        print("this is", self.name, file=self.out)


if __name__ == "__main__":
    worker = Worker("Ann")
    worker.start()
    worker.join()
