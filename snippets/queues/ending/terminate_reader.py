from multiprocessing import Event, Process, Queue
from queue import Empty


def consume(queue: Queue, first: Event) -> None:
    queue.get()
    first.set()
    queue.get()


if __name__ == "__main__":
    queue, first = Queue(), Event()
    consumer = Process(target=consume, args=(queue, first))
    consumer.start()
    queue.put("a")
    first.wait()
    consumer.join(timeout=0.6)
    consumer.terminate()
    consumer.join()
    queue.put("b")
    try:
        print("received:", queue.get(timeout=0.5))
    except Empty:
        print("Empty, though there is an item:", not queue.empty())
