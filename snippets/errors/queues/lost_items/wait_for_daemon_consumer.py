import time
from multiprocessing import Process, Queue


def write(queue: Queue) -> None:
    for line in iter(queue.get, None):
        time.sleep(0.2)
        print("written:", line, flush=True)


if __name__ == "__main__":
    queue = Queue()
    writer = Process(target=write, args=(queue,), daemon=True)
    writer.start()
    for number in range(3):
        queue.put(f"line {number}")
    queue.put(None)
    writer.join()
    print("the program ends", flush=True)
