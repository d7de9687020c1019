import logging
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Queue


def send_logs_to(queue: Queue) -> None:
    root = logging.getLogger()
    root.handlers = [QueueHandler(queue)]
    root.setLevel(logging.INFO)


def work(number: int) -> int:
    logging.info("working on %d", number)
    return number * number


if __name__ == "__main__":
    queue = Queue()
    handler = logging.FileHandler("app.log", mode="w")
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    listener = QueueListener(queue, handler)
    listener.start()
    with Pool(2, initializer=send_logs_to, initargs=(queue,)) as pool:
        print(pool.map(work, range(3)))
        pool.close()
        pool.join()
    listener.stop()
    handler.close()
    with open("app.log") as file:
        print("".join(sorted(file)), end="")
