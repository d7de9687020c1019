# /// script
# requires-python = ">=3.13"
# ///
from multiprocessing import Manager, Process
from queue import ShutDown


def consume(queue) -> None:
    total = 0
    try:
        while True:
            total += queue.get()
    except ShutDown:
        print("ShutDown, total:", total)


if __name__ == "__main__":
    with Manager() as manager:
        queue = manager.Queue()
        consumer = Process(target=consume, args=(queue,))
        consumer.start()
        for number in (1, 2, 3):
            queue.put(number)
        queue.shutdown()
        consumer.join()
