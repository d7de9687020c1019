# /// script
# [tool.runner]
# ends = { fork = "" }
# tabs = ["3.15", "3.13"]
# ///
from multiprocessing import Pipe, Process


class Team:
    def __init__(self, size: int) -> None:
        self.pipes = [Pipe() for _ in range(size)]
        for number in range(size):
            Process(target=self.work, args=(number,)).start()
            self.pipes[number][1].close()

    def work(self, number: int) -> None:
        self.pipes[number][1].send(number**2)

    def collect(self) -> list[int]:
        return [here.recv() for here, _ in self.pipes]


if __name__ == "__main__":
    print("squares:", Team(2).collect())
