from multiprocessing import Process


class Crew:
    def __init__(self) -> None:
        self.workers = []

    def start(self, count: int) -> None:
        for number in range(count):
            worker = Process(target=work, args=(number,))
            worker.start()
            self.workers.append(worker)
        for worker in self.workers:
            worker.join()


def work(number: int) -> None:
    pass


if __name__ == "__main__":
    crew = Crew()
    crew.start(2)
    print("workers:", len(crew.workers))
