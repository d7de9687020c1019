# /// script
# [tool.runner]
# ends = { "3.14" = "" }
# tabs = ["3.13", "3.15"]
# ///
from multiprocessing import Process, Queue


def report(text: str, to: Queue[str]) -> None:
    to.put(text)


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=report, args=("done", queue))
    process.start()
    print(queue.get())
    process.join()
