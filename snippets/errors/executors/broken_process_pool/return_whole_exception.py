from concurrent.futures import ProcessPoolExecutor


class ParseError(Exception):
    def __init__(self, line: int, text: str) -> None:
        super().__init__(line, text)

    def __str__(self) -> str:
        return f"line {self.args[0]}: {self.args[1]}"


def parse(text: str) -> int:
    raise ParseError(1, text)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            print(executor.submit(parse, "x").result())
        except ParseError as error:
            print(error)
