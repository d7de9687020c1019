# /// script
# [tool.runner]
# limit = 6
# ///
import logging
from multiprocessing import Process, Queue, log_to_stderr


def work(queue: Queue) -> None:
    queue.put("x" * 1_000_000)


if __name__ == "__main__":
    log_to_stderr(logging.DEBUG)
    queue = Queue()
    process = Process(target=work, args=(queue,), name="worker")
    process.start()
    process.join()
    print(len(queue.get()))
