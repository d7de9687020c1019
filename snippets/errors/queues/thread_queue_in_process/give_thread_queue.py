# /// script
# [tool.runner]
# ends = { "fork" = "hangs", "spawn" = "fails", "forkserver" = "fails" }
# tabs = ["forkserver", "fork"]
# limit = 5
# ///
from multiprocessing import Process
from queue import Queue


def produce(queue: Queue) -> None:
    queue.put("an item")


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,))
    process.start()
    process.join()
    print("exit code:", process.exitcode, flush=True)
    print(queue.get())
