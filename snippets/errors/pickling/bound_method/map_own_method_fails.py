# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
from multiprocessing import Pool


class Report:
    def __init__(self, factor: int) -> None:
        self.factor = factor
        self.pool = Pool(processes=2)

    def scale(self, number: int) -> int:
        return self.factor * number

    def run(self) -> list[int]:
        return self.pool.map(self.scale, [1, 2, 3])


if __name__ == "__main__":
    report = Report(10)
    with report.pool:
        print(report.run())
