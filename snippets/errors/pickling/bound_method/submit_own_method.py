from concurrent.futures import ProcessPoolExecutor


class Summary:
    def __init__(self, factor: int) -> None:
        self.factor = factor
        self.executor = ProcessPoolExecutor(max_workers=2)

    def scale(self, number: int) -> int:
        return self.factor * number

    def run(self) -> int:
        with self.executor:
            return self.executor.submit(self.scale, 3).result()


if __name__ == "__main__":
    try:
        print(Summary(10).run())
    except TypeError as error:
        print("TypeError:", error)
