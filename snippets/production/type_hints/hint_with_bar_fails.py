# /// script
# [tool.runner]
# ends = { "3.14" = "" }
# tabs = ["3.13", "3.14"]
# ///
from multiprocessing import Process, Queue


def work(queue: Queue | None) -> None:
    print("works")


if __name__ == "__main__":
    worker = Process(target=work, args=(None,))
    worker.start()
