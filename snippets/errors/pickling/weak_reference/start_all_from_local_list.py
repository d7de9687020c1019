from multiprocessing import Process


class Crew:
    def __init__(self) -> None:
        self.count = 0

    def start(self, count: int) -> None:
        workers = []
        for number in range(count):
            worker = Process(target=self.work, args=(number,))
            worker.start()
            workers.append(worker)
        for worker in workers:
            worker.join()
        self.count = count

    def work(self, number: int) -> None:
        pass


if __name__ == "__main__":
    crew = Crew()
    crew.start(2)
    print("workers:", crew.count)
