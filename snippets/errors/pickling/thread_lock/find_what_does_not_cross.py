import logging
import queue
from multiprocessing.reduction import ForkingPickler


class Job:
    def __init__(self) -> None:
        self.name = "report"
        self.log = logging.getLogger("job")
        self.handler = logging.StreamHandler()
        self.waiting = queue.Queue()


def show_what_does_not_cross(thing) -> None:
    for name, value in vars(thing).items():
        try:
            ForkingPickler.dumps(value)
        except Exception as error:
            print(f"{name}: {error}")


if __name__ == "__main__":
    show_what_does_not_cross(Job())
