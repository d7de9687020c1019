import asyncio
from multiprocessing import Pool


class Client:
    def __init__(self, name: str) -> None:
        self.name = name
        self.loop = asyncio.new_event_loop()

    def greet(self, other: str) -> str:
        return f"{self.name} greets {other}"


if __name__ == "__main__":
    client = Client("Ann")
    with Pool(processes=2) as pool:
        print(pool.map(client.greet, ["Bob", "Cid"]))
