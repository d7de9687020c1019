from multiprocessing import Process


class Greeter(Process):
    def __init__(self, guest: str) -> None:
        super().__init__()
        self.guest = guest

    def run(self) -> None:
        print("hello", self.guest)


if __name__ == "__main__":
    greeter = Greeter("world")
    greeter.start()
    greeter.join()
