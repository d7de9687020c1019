import os
from multiprocessing import Process, Queue


def produce(queue: Queue) -> None:
    for number in range(1000):
        queue.put(f"line {number}".ljust(1000))
    os._exit(0)


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,))
    process.start()
    process.join()
    lines = []
    while not queue.empty():
        lines.append(queue.get())
    print("all lines arrived:", len(lines) == 1000)
