from multiprocessing import Pool


class Report:
    def __init__(self, factor: int) -> None:
        self.factor = factor

    def scale(self, number: int) -> int:
        return self.factor * number

    def run(self) -> list[int]:
        with Pool(processes=2) as pool:
            return pool.map(self.scale, [1, 2, 3])


if __name__ == "__main__":
    report = Report(10)
    print(report.run())
