import logging
from multiprocessing import Process, Queue, log_to_stderr


def work(queue: Queue) -> None:
    queue.put("done")


if __name__ == "__main__":
    log_to_stderr(logging.DEBUG)
    queue = Queue()
    process = Process(target=work, args=(queue,), name="worker")
    process.start()
    print(queue.get(), flush=True)
    process.join()
