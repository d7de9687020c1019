from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


class Team:
    def __init__(self, size: int) -> None:
        self.pipes = [Pipe() for _ in range(size)]
        for number in range(size):
            there = self.pipes[number][1]
            Process(target=work, args=(there, number)).start()
            self.pipes[number][1].close()

    def collect(self) -> list[int]:
        return [here.recv() for here, _ in self.pipes]


def work(there: Connection, number: int) -> None:
    there.send(number**2)


if __name__ == "__main__":
    print("squares:", Team(2).collect())
